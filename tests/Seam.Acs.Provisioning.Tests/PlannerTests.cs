namespace Seam.Acs.Provisioning.Tests;

/// <summary>What becomes of one person's codes, by the rules of systems that the simulator doesn't have too.</summary>
public sealed class PlannerTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly CodeRules Several = new() { OneEntranceForEachCode = false, CodeCanBeChosen = true };

    [Fact]
    public void A_code_for_several_doors_is_split_where_each_opens_one()
    {
        Assert.Equal(["Create a", "Create b"], Plan(new(), [Wish("a b")]));
        Assert.Equal(["Create a,b"], Plan(Several, [Wish("a b")]));
    }

    [Fact]
    public void Fractions_of_a_second_and_starts_that_have_passed_are_no_difference()
    {
        var found = Found("1", "a", Day(-20), Day(9).AddTicks(-4_000_000));

        Assert.Equal(["Keep a 1"], Plan(new(), [Wish("a", Day(-1), Day(9))], found));
        Assert.Equal(["Keep a 1"], Plan(new(), [Wish("a", null, Day(9))], found));
        Assert.Equal(["Replace a 1"], Plan(new(), [Wish("a", Day(2), Day(9))], found));
    }

    [Fact]
    public void An_end_is_moved_but_not_taken_away()
    {
        var found = Found("1", "a", Day(-1), Day(9));

        Assert.Equal(["ChangeEnd a 1"], Plan(new(), [Wish("a", null, Day(30))], found));
        Assert.Equal(["ChangeEnd a 1"], Plan(new(), [Wish("a", null, Day(3))], found));
        Assert.Equal(["Replace a 1"], Plan(new(), [Wish("a", null, null)], found));
        Assert.Equal(["ChangeEnd a 1"], Plan(new(), [Wish("a", null, Day(9))], Found("1", "a", Day(-1), null)));
        Assert.Equal(["Replace a 1"], Plan(new() { EndCanBeChanged = false }, [Wish("a", null, Day(30))], found));
    }

    [Fact]
    public void A_lease_that_is_renewed_late_keeps_its_PIN()
    {
        Assert.Equal(["ChangeEnd a 1"], Plan(new(), [Wish("a", null, Day(30))], Found("1", "a", Day(-30), Day(-1))));
    }

    [Fact]
    public void Several_windows_of_a_door_go_to_the_codes_that_are_nearest()
    {
        Assert.Equal(
            ["Keep a 2", "ChangeEnd a 1", "Create a", "Delete c 3"],
            Plan(
                new(),
                [Wish("a", Day(5), Day(9)), Wish("a", Day(-1), Day(3)), Wish("a", Day(20), Day(25))],
                Found("1", "a", Day(-1), Day(2)),
                Found("2", "a", Day(5), Day(9)),
                Found("3", "c", Day(20), Day(25))
            )
        );
    }

    [Fact]
    public void Of_two_alike_the_one_with_a_PIN_stays_and_then_the_older_one()
    {
        var pending = Without(Found("1", "a", Day(-1), Day(9)));

        Assert.Equal(["Keep a 2", "Delete a 1"], Plan(new(), [Wish("a")], pending, Found("2", "a", Day(-1), Day(9))));
        Assert.Equal(
            ["Keep a 2", "Delete a 3"],
            Plan(new(), [Wish("a")], Found("3", "a", Day(-1), Day(9)), Found("2", "a", Day(-1), Day(9)))
        );
    }

    [Fact]
    public void A_chosen_PIN_is_changed_in_place()
    {
        var found = Found("1", "a", Day(-1), Day(9));

        Assert.Equal(["ChangeCode a 1"], Plan(Several, [Wish("a") with { Code = "1234" }], found));
        Assert.Equal(["Keep a 1"], Plan(Several, [Wish("a") with { Code = "1111" }], found));
        Assert.Equal(["Keep a 1"], Plan(Several, [Wish("a") with { Code = "1234" }], Without(found)));
    }

    [Fact]
    public void Other_doors_are_another_code_and_the_old_one_goes_last()
    {
        var found = Found("1", "a b", Day(-1), Day(9));

        Assert.Equal(["Replace a,c 1"], Plan(Several, [Wish("a c")], found));
        Assert.Equal(["Create c", "Delete a,b 1"], Plan(Several, [Wish("c")], found));
        Assert.Equal(["Create c"], Plan(Several, [Wish("c")], SurplusCodes.Keep, found));
    }

    [Fact]
    public void What_is_being_deleted_or_no_code_does_not_count()
    {
        var going = Found("1", "a", Day(-1), Day(9)).Credential with
        {
            Warnings = [new AcsCredentialWarning { WarningCode = AcsCredentialWarningCode.BeingDeleted }],
        };
        var key = Found("2", "a", Day(-1), Day(9)).Credential with
        {
            AccessMethod = AcsCredentialAccessMethod.MobileKey,
        };

        Assert.Equal(["Create a"], Plan(new(), [Wish("a")], With(going, "a"), With(key, "a")));
    }

    [Fact]
    public void A_code_in_trouble_stays_and_the_plan_says_so()
    {
        var troubled = Found("1", "a", Day(-1), Day(9)).Credential with
        {
            Warnings = [new AcsCredentialWarning { WarningCode = AcsCredentialWarningCode.NeedsToBeReissued }],
        };

        var step = Assert.Single(
            new Planner(new(), SurplusCodes.Remove).Plan(Person([Wish("a")]), "user", [With(troubled, "a")], Now)
        );

        Assert.Equal(ProvisioningAction.Keep, step.Action);
        Assert.Contains("needs_to_be_reissued", step.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_over_is_skipped_and_its_code_is_surplus()
    {
        Assert.Equal(
            ["Skip a", "Delete a 1"],
            Plan(new(), [Wish("a", Day(-9), Day(-1))], Found("1", "a", Day(-9), Day(-1)))
        );
    }

    /// <summary>A plan that is carried out leaves nothing to plan, and never takes what it keeps.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_plan_leads_to_what_is_wanted(bool isSplit)
    {
        var random = new Random(7);
        var rules = isSplit ? new CodeRules() : Several;
        for (var round = 0; round < 2_000; round++)
        {
            var wishes = Some(4, () => Wish(Doors(), Start(), End()));
            var twins = wishes.GroupBy(wish =>
                (string.Join(',', wish.AcsEntranceIds), wish.StartsAt > Now ? wish.StartsAt : null, wish.EndsAt)
            );
            wishes = isSplit
                ? [.. wishes.DistinctBy(wish => wish.AcsEntranceIds[0])]
                : [.. twins.Select(twin => twin.First())];
            var number = 0;
            var found = Some(6, () => Found($"{number++}", Doors(), Start(), End()));

            var steps = new Planner(rules, SurplusCodes.Remove).Plan(Person(wishes), "user", found, Now);

            var after = found.Where(code => !Goes(steps, code)).Select(code => Changed(steps, code)).ToList();
            after.AddRange(
                steps
                    .Where(step => step.Action is ProvisioningAction.Create or ProvisioningAction.Replace)
                    .Select(step =>
                        Found(
                            $"{number++}",
                            string.Join(' ', step.AcsEntranceIds),
                            step.Wanted!.StartsAt,
                            step.Wanted.EndsAt
                        )
                    )
            );
            Assert.Equal(
                found.Count,
                steps
                    .Where(step => step.Existing is not null)
                    .Select(step => step.Existing!.AcsCredentialId)
                    .Distinct()
                    .Count()
            );
            Assert.All(
                new Planner(rules, SurplusCodes.Remove).Plan(Person(wishes), "user", after, Now),
                step => Assert.True(step.Action is ProvisioningAction.Keep or ProvisioningAction.Skip, step.ToString())
            );
        }

        List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];

        string Doors() =>
            isSplit || random.Next(2) == 0 ? $"{(char)('a' + random.Next(3))}"
            : random.Next(2) == 0 ? "a b"
            : "b c";

        DateTimeOffset? Start() => random.Next(4) == 0 ? null : Day(random.Next(-2, 3));

        DateTimeOffset? End() => random.Next(5) == 0 ? null : Day(random.Next(3, 6));
    }

    private static bool Goes(List<ProvisioningStep> steps, FoundCode code) =>
        steps.Exists(step =>
            step.Existing == code.Credential && step.Action is (ProvisioningAction.Delete or ProvisioningAction.Replace)
        );

    private static FoundCode Changed(List<ProvisioningStep> steps, FoundCode code) =>
        steps.Find(step => step.Existing == code.Credential && step.Action == ProvisioningAction.ChangeEnd) is { } step
            ? With(code.Credential with { EndsAt = step.Wanted!.EndsAt }, string.Join(' ', code.Doors))
            : code;

    private static List<string> Plan(CodeRules rules, DesiredCode[] wishes, params FoundCode[] found) =>
        Plan(rules, wishes, SurplusCodes.Remove, found);

    private static List<string> Plan(
        CodeRules rules,
        DesiredCode[] wishes,
        SurplusCodes surplus,
        params FoundCode[] found
    ) =>
        [
            .. new Planner(rules, surplus)
                .Plan(Person(wishes), "user", found, Now)
                .Select(step =>
                    $"{step.Action} {string.Join(',', step.AcsEntranceIds)} {step.Existing?.AcsCredentialId}".TrimEnd()
                ),
        ];

    private static DesiredAccess Person(IReadOnlyList<DesiredCode> wishes) =>
        new()
        {
            UserIdentityKey = "key",
            FullName = "Jane",
            Codes = wishes,
        };

    private static DesiredCode Wish(string doors) => Wish(doors, Day(-1), Day(9));

    private static DesiredCode Wish(string doors, DateTimeOffset? startsAt, DateTimeOffset? endsAt) =>
        new()
        {
            AcsEntranceIds = doors.Split(' '),
            StartsAt = startsAt,
            EndsAt = endsAt,
        };

    private static FoundCode Found(string id, string doors, DateTimeOffset? startsAt, DateTimeOffset? endsAt) =>
        With(
            new AcsCredential
            {
                AcsCredentialId = id,
                AccessMethod = AcsCredentialAccessMethod.Code,
                Code = "1111",
                StartsAt = startsAt,
                EndsAt = endsAt,
            },
            doors
        );

    private static FoundCode Without(FoundCode found) =>
        With(found.Credential with { Code = null }, string.Join(' ', found.Doors));

    private static FoundCode With(AcsCredential credential, string doors)
    {
        var found = new FoundCode(credential);
        found.Doors.UnionWith(doors.Split(' '));
        return found;
    }

    private static DateTimeOffset Day(int days) => Now.AddDays(days);
}
