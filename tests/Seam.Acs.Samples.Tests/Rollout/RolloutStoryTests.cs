using System.Text.RegularExpressions;
using BuildingRollout;

namespace Seam.Acs.Samples.Tests;

/// <summary>What a property manager does with it, one command after the other, without an account.</summary>
public sealed class RolloutStoryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("seam_key_that_is_not_to_be_used")]
    public async Task Without_a_command_it_shows_and_tells_the_whole_story(string? key)
    {
        using var site = new RolloutSite();
        site.Environment["TMPDIR"] = site.Path("");
        if (key is not null)
            site.Environment["SEAM_API_KEY"] = key;

        var run = await site.RunProcessAsync();

        Assert.Equal(0, run.ExitCode);
        string[] told =
        [
            "a simulated building",
            "12  PINs are missing",
            "12  PINs were made",
            "12  PINs are there as they should be",
            " 3  PINs were changed",
            " 3  PINs were taken away",
            "the same command goes on",
        ];
        Assert.All(told, words => Assert.Contains(words, run.Output));
        Assert.Equal(
            key is not null,
            run.Output.Contains("key in the environment is not used", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_building_is_generated_planned_rolled_out_verified_renewed_and_left()
    {
        using var site = new RolloutSite();
        Assert.Equal(0, (await site.RunAsync("generate", "--residents", "3", "--doors", "6")).ExitCode);
        // What somebody may have worked on is not written over.
        Assert.Equal(ExitCode.Files, (await site.RunAsync("generate")).ExitCode);

        var plan = await site.ReportAsync(0, "plan");
        Assert.Equal((9, 3), (Count(plan, "create"), Count(plan, "create_user")));
        Assert.False(File.Exists(site.PinFile));
        await site.ReportAsync(ExitCode.Differs, "verify");

        var applied = await site.ReportAsync(0, "apply");
        Assert.Equal((9, 3), (Count(applied, "created"), Count(applied, "users")));
        var pins = site.Pins();
        Assert.Equal(9, pins.Count);
        Assert.Equal(9, Count(await site.ReportAsync(0, "verify"), "keep"));

        var before = await File.ReadAllBytesAsync(site.PinFile);
        Assert.Equal(9, Count(await site.ReportAsync(0, "apply"), "existed"));
        Assert.Equal(before, await File.ReadAllBytesAsync(site.PinFile));

        // The lease of the second one is renewed: the digits stay.
        var residents = (await File.ReadAllLinesAsync(site.Path("residents.csv"))).ToList();
        residents[2] = Regex.Replace(residents[2], "[^,]+$", "2045-06-30");
        site.Write("residents.csv", [.. residents]);
        var renewal = await site.ReportAsync(ExitCode.Differs, "verify");
        Assert.Equal(3, Count(renewal, "change_end"));
        Assert.Equal(3, Count(await site.ReportAsync(0, "apply"), "changed"));
        Assert.Equal(pins.OrderBy(pin => pin.Key), site.Pins().OrderBy(pin => pin.Key));
        Assert.Contains("2045-07-01T00:00:00", await File.ReadAllTextAsync(site.PinFile));

        // The first one leaves.
        var left = await site.RunAsync("revoke", "--resident", "R-001", "--yes");
        Assert.Equal(0, left.ExitCode);
        Assert.Contains("R-001: still in residents.csv", left.Output);
        Assert.DoesNotContain(site.Pins().Keys, pin => pin.Key == "R-001");
        Assert.Equal(6, site.Pins().Count);
        await site.ReportAsync(ExitCode.Differs, "verify");
        residents.RemoveAt(1);
        site.Write("residents.csv", [.. residents]);
        await site.ReportAsync(0, "verify", "--remove-unlisted");
    }

    [Fact]
    public async Task People_who_are_no_longer_listed_keep_their_PINs_unless_it_is_said()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        site.WriteResidents(RolloutSite.Resident(1));

        Assert.Equal(0, Count(await site.ReportAsync(0, "apply"), "removed"));
        await site.ReportAsync(0, "verify");
        Assert.Equal(3, Count(await site.ReportAsync(ExitCode.Differs, "verify", "--remove-unlisted"), "delete"));
        Assert.Equal(3, Count(await site.ReportAsync(0, "apply", "--remove-unlisted"), "removed"));
        await site.ReportAsync(0, "verify", "--remove-unlisted");
    }

    [Fact]
    public async Task Who_is_not_listed_any_more_can_be_revoked_and_nobody_is_without_a_yes()
    {
        using var site = RolloutSite.Small();
        await site.ReportAsync(0, "apply");
        site.WriteResidents(RolloutSite.Resident(1));

        Assert.Contains("--yes", (await site.RunAsync("revoke", "--resident", "R-2")).Errors);
        var refused = await site.ReportAsync(ExitCode.NotConfirmed, "revoke", "--resident", "R-2");
        Assert.Empty(refused["counts"]!.AsObject());
        Assert.Equal(3, Count(await site.ReportAsync(0, "revoke", "--resident", "R-2", "--yes"), "removed"));
        Assert.Equal(3, site.Pins().Count);
        Assert.Equal(3, Count(await site.ReportAsync(0, "revoke", "--yes"), "removed"));
        Assert.Empty(site.Pins());
        // Somebody whom nobody knows is most likely a slip of the pen, and is not made known either.
        var unknown = await site.ReportAsync(ExitCode.NobodyOfThatName, "revoke", "--resident", "R-9", "--yes");
        Assert.Empty(unknown["counts"]!.AsObject());
        Assert.Contains("R-9", (string?)unknown["error"]);
    }

    private static int Count(System.Text.Json.Nodes.JsonObject report, string what) =>
        (int?)report["counts"]![what] ?? 0;
}
