namespace Seam.Acs.Packages.Tests;

/// <summary>What a release is held to by the one before it: packages that are really built and packed, small ones.</summary>
public sealed class BaselineTests
{
    // As .ci/run does it, without the other checks and in less time.
    private const string PackingChecks = """
        #!/usr/bin/env bash
        set -euo pipefail
        cd "$(dirname "$0")/.."
        dotnet build -c Release -v q -nologo -p:RunAnalyzers=false
        .ci/pack
        echo "Baseline of" artifacts/baseline/*.nupkg

        """;

    [Fact]
    public async Task A_dry_run_packs_what_still_has_all_of_the_last_release_and_leaves_the_rest_as_it_was()
    {
        using var repository = await MakeAsync("Ring", "Toll");
        // A candidate promised nothing.
        await repository.GitAsync("tag", "v0.2.0-rc.1");
        var before = await repository.GitAsync("rev-parse", "HEAD");

        var outcome = await repository.ScriptAsync(".ci/release", "--dry-run", "0.2.0");

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Contains("Baseline: v0.1.0\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Baseline of artifacts/baseline/Seam.Acs.Testing.nupkg artifacts/baseline/Seam.Acs.nupkg\n",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Dry run: nothing was committed or tagged.", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Seam.Acs.0.2.0.nupkg",
                "Seam.Acs.0.2.0.snupkg",
                "Seam.Acs.Testing.0.2.0.nupkg",
                "Seam.Acs.Testing.0.2.0.snupkg",
            ],
            repository.FilesIn("artifacts/release")
        );
        Assert.Equal(before, await repository.GitAsync("rev-parse", "HEAD"));
        Assert.Equal("v0.1.0\nv0.2.0-rc.1", await repository.GitAsync("tag"));
        Assert.Equal("", await repository.GitAsync("status", "--porcelain"));
        Assert.Single((await repository.GitAsync("worktree", "list")).Split('\n'));
    }

    [Fact]
    public async Task What_lacks_something_of_the_last_release_is_not_released()
    {
        using var repository = await MakeAsync("Toll");

        var outcome = await repository.ScriptAsync(".ci/release", "--dry-run", "0.2.0");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("CP0002", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Seam.Acs.Bell.Ring()", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("release: not released, as .ci/run failed", outcome.Output, StringComparison.Ordinal);
        Assert.False(repository.Has("artifacts/release"));
    }

    [Fact]
    public async Task Without_a_release_there_is_no_baseline_and_it_says_why()
    {
        using var repository = await MakeAsync("Ring");
        await repository.GitAsync("tag", "--delete", "v0.1.0");

        var outcome = await repository.ScriptAsync(".ci/package-baseline");

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("No baseline: no release is tagged before", outcome.Output, StringComparison.Ordinal);
        Assert.False(repository.Has("artifacts"));
    }

    /// <summary>A repository in which the bell has other methods after the release than it had in it.</summary>
    private static async Task<ScratchRepository> MakeAsync(params string[] methods)
    {
        var repository = await ScratchRepository.MakeAsync(PackingChecks);
        repository.Write(SmallPackages.BellPath, SmallPackages.Class("Seam.Acs", "Bell", methods));
        repository.Write("CHANGELOG.md", "# Changelog\n\n## [0.2.0] - 2026-07-01\n\n- A bell.\n");
        await repository.CommitAsync();
        return repository;
    }
}
