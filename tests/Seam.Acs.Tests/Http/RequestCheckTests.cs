namespace Seam.Acs.Tests;

/// <summary>What a caller is told of a parameter that can't be sent, and what is just good enough.</summary>
public sealed class RequestCheckTests
{
    private const string MustBeGiven = "The parameter must be given.";

    [Fact]
    public void A_text_that_is_needed()
    {
        RequestCheck.Given("a", "name");
        Assert.Throws<ArgumentNullException>("name", () => RequestCheck.Given(null, "name"));
        Assert.Throws<ArgumentNullException>("name", () => RequestCheck.Given<object>(null, "name"));
        RequestCheck.Given(new object(), "name");
        Refused("The parameter must not be empty.", () => RequestCheck.Given("", "name"));
        RequestCheck.Given(" ", "name");
    }

    [Fact]
    public void A_name_or_a_time_that_is_needed()
    {
        RequestCheck.GivenName(ActionAttemptStatus.Pending, "name");
        Refused(MustBeGiven, () => RequestCheck.GivenName(default(ActionAttemptStatus), "name"));
        RequestCheck.GivenTime(DateTimeOffset.UnixEpoch, "name");
        Refused(MustBeGiven, () => RequestCheck.GivenTime(default, "name"));
    }

    [Fact]
    public void Time_in_year_1_is_rejected()
    {
        const string Message = "The time is in year 1, the default of DateTimeOffset: leave it out, or give one.";
        RequestCheck.Time(null, "name");
        RequestCheck.Time(DateTimeOffset.UnixEpoch, "name");
        RequestCheck.Time(new DateTimeOffset(2, 1, 1, 0, 0, 0, TimeSpan.Zero), "name");
        Refused(Message, () => RequestCheck.Time(default(DateTimeOffset), "name"));
        // The default of DateTime, converted in New York and in Berlin.
        foreach (var hours in new[] { -5, 1 })
            Refused(
                Message,
                () => RequestCheck.Time(new DateTimeOffset(1, 1, 1, 12, 0, 0, TimeSpan.FromHours(hours)), "name")
            );
    }

    [Fact]
    public void Id_with_white_space_is_rejected()
    {
        RequestCheck.Id(null, "name");
        RequestCheck.Id("d3513c20-dc89-4e19-8713-1c3ab01aec81", "name");
        RequestCheck.Id("john_user_identity_id", "name");
        foreach (var wrong in new[] { " a", "a ", "a b", "a\n", "a\t", "\u00A0a" })
            Refused("The ID contains white space.", () => RequestCheck.Id(wrong, "name"));
        Refused("The ID must not be empty: leave it out, or give a value.", () => RequestCheck.Id("", "name"));
        RequestCheck.Ids(null, "name");
        RequestCheck.Ids(["a", "b"], "name");
        Refused("Item 1 of the list contains white space.", () => RequestCheck.Ids(["a", "b "], "name"));
        Refused("Item 0 of the list is null or empty.", () => RequestCheck.Ids([""], "name"));
    }

    [Fact]
    public void Items_and_names_of_a_list()
    {
        RequestCheck.Items(null, "name");
        RequestCheck.Items([], "name");
        RequestCheck.Items(["a", "b"], "name");
        Refused("Item 0 of the list is null or empty.", () => RequestCheck.Items([null!], "name"));
        Refused("Item 1 of the list is null or empty.", () => RequestCheck.Items(["a", ""], "name"));
        RequestCheck.Items([" "], "name");
        RequestCheck.Names<ActionAttemptStatus>(null, "name");
        RequestCheck.Names<ActionAttemptStatus>([], "name");
        RequestCheck.Names<ActionAttemptStatus>(["a"], "name");
        Refused("Item 1 of the list is empty.", () => RequestCheck.Names<ActionAttemptStatus>(["a", ""], "name"));
    }

    [Fact]
    public void Required_list_without_items_is_rejected()
    {
        RequestCheck.NotEmpty<int>(null, "name");
        RequestCheck.NotEmpty([1], "name");
        Refused("The list must not be empty.", () => RequestCheck.NotEmpty(Array.Empty<int>(), "name"));
    }

    [Fact]
    public void Parts_are_named_by_their_place()
    {
        var seen = new List<string>();
        var part = new Part(seen);

        RequestCheck.Part(null, "name");
        RequestCheck.Part(part, "name");
        RequestCheck.Parts(null, "name");
        RequestCheck.Parts([part, part], "names");

        Assert.Equal(["name", "names[0]", "names[1]"], seen);
        Assert.Throws<ArgumentNullException>("names[1]", () => RequestCheck.Parts([part, null!], "names"));
    }

    [Fact]
    public void Write_without_a_subject_is_rejected()
    {
        RequestCheck.Subject(true, "a; b with c", "a");
        Refused("Give one of: a; b with c.", () => RequestCheck.Subject(false, "a; b with c", "a"), "a");
    }

    private static void Refused(string message, Action check, string name = "name") =>
        Assert.Equal($"{message} (Parameter '{name}')", Assert.Throws<ArgumentException>(name, check).Message);

    private sealed class Part(List<string> seen) : IRequestPart
    {
        public void Validate(string path) => seen.Add(path);
    }
}
