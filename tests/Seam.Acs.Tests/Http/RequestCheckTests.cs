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
        Refused("The parameter must not be empty.", () => RequestCheck.Given(" \t", "name"));
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
    public void A_text_that_may_be_left_out()
    {
        RequestCheck.NotEmpty(null, "name");
        RequestCheck.NotEmpty("a", "name");
        const string Empty = "The parameter must not be empty: leave it out, or give a value.";
        Refused(Empty, () => RequestCheck.NotEmpty("", "name"));
        Refused(Empty, () => RequestCheck.NotEmpty(" ", "name"));
    }

    [Fact]
    public void Digits()
    {
        RequestCheck.Digits(null, "name");
        RequestCheck.Digits("0", "name");
        RequestCheck.Digits("0123456789", "name");
        foreach (var wrong in new[] { "", "12a", "/", ":", "\u0663" })
            Refused("The parameter must consist of digits alone.", () => RequestCheck.Digits(wrong, "name"));
    }

    [Fact]
    public void A_number_above_a_limit()
    {
        RequestCheck.MoreThan(0, null, "name");
        RequestCheck.MoreThan(0, 1, "name");
        var refused = Assert.Throws<ArgumentOutOfRangeException>("name", () => RequestCheck.MoreThan(7, 7, "name"));
        Assert.StartsWith("The parameter must be more than 7.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_and_names_of_a_list()
    {
        RequestCheck.Items(null, "name");
        RequestCheck.Items([], "name");
        RequestCheck.Items(["a", "b"], "name");
        Refused("Item 0 of the list is null or empty.", () => RequestCheck.Items([null!], "name"));
        Refused("Item 1 of the list is null or empty.", () => RequestCheck.Items(["a", " "], "name"));
        RequestCheck.Names<ActionAttemptStatus>(null, "name");
        RequestCheck.Names<ActionAttemptStatus>([], "name");
        RequestCheck.Names<ActionAttemptStatus>(["a"], "name");
        Refused("Item 1 of the list is empty.", () => RequestCheck.Names<ActionAttemptStatus>(["a", ""], "name"));
    }

    [Theory]
    [InlineData(1, 1, "The list must hold exactly 1 items.", 0, 2)]
    [InlineData(2, int.MaxValue, "The list must hold at least 2 items.", 0, 1)]
    [InlineData(2, 3, "The list must hold from 2 to 3 items.", 1, 4)]
    public void The_length_of_a_list(int least, int most, string message, int tooShort, int another)
    {
        RequestCheck.Count<int>(null, least, most, "name");
        RequestCheck.Count(new int[least], least, most, "name");
        if (most < int.MaxValue)
            RequestCheck.Count(new int[most], least, most, "name");
        Refused(message, () => RequestCheck.Count(new int[tooShort], least, most, "name"));
        Refused(message, () => RequestCheck.Count(new int[another], least, most, "name"));
    }

    [Fact]
    public void A_truth_value_that_is_settled()
    {
        RequestCheck.Is(true, null, "name");
        RequestCheck.Is(true, true, "name");
        RequestCheck.Is(false, false, "name");
        Refused("The parameter can only be true.", () => RequestCheck.Is(true, false, "name"));
        Refused("The parameter can only be false.", () => RequestCheck.Is(false, true, "name"));
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

    [Theory]
    [InlineData("", "a")]
    [InlineData("b", "b")]
    [InlineData("ab", "b")]
    [InlineData("ac", "c")]
    [InlineData("abc", "c")]
    public void Exactly_one_set_of_parameters(string given, string blamed)
    {
        string[][] sets =
        [
            ["a"],
            ["b", "c"],
        ];
        RequestCheck.ExactlyOneOf(Keys("a"), sets);
        RequestCheck.ExactlyOneOf(Keys("bc"), sets);
        RequestCheck.ExactlyOneOf(
            Keys(""),
            [
                ["a"],
                [],
            ]
        );

        Refused("Give exactly one of: a; b with c.", () => RequestCheck.ExactlyOneOf(Keys(given), sets), blamed);
        Refused(
            "Give exactly one of: a; none of them.",
            () =>
                RequestCheck.ExactlyOneOf(
                    Keys("b"),
                    [
                        ["a"],
                        [],
                    ]
                ),
            "b"
        );
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("c", "b")]
    [InlineData("b", "c")]
    public void At_least_one_set_of_parameters(string given, string missing)
    {
        string[][] sets =
        [
            ["a"],
            ["b", "c"],
        ];
        RequestCheck.AtLeastOneOf(Keys("a"), sets);
        RequestCheck.AtLeastOneOf(Keys("bc"), sets);
        RequestCheck.AtLeastOneOf(Keys("ab"), sets);

        Refused("Give one of: a; b with c.", () => RequestCheck.AtLeastOneOf(Keys(given), sets), missing);
    }

    private static (string, bool)[] Keys(string given) =>
        [("a", given.Contains('a')), ("b", given.Contains('b')), ("c", given.Contains('c'))];

    private static void Refused(string message, Action check, string name = "name") =>
        Assert.Equal($"{message} (Parameter '{name}')", Assert.Throws<ArgumentException>(name, check).Message);

    private sealed class Part(List<string> seen) : IRequestPart
    {
        public void Validate(string path) => seen.Add(path);
    }
}
