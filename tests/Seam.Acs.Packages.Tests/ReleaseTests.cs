namespace Seam.Acs.Packages.Tests;

/// <summary>What .ci/release does where all checks hold at once, as a script of one line stands in place of .ci/run.</summary>
public sealed class ReleaseTests
{
    private const string Next = "0.2.0";

    private const string QuickChecks = """
        #!/usr/bin/env bash
        mkdir -p artifacts/packages && touch artifacts/packages/Seam.Acs.0.2.0.{nupkg,snupkg} && echo "Installs: $CI_INSTALLS"

        """;

    [Theory]
    [InlineData("1.2", "'1.2' is no version")]
    [InlineData("0.1.0", "v0.1.0 is there already")]
    [InlineData("0.1.0-rc.1", "v0.1.0 is newer than v0.1.0-rc.1")]
    [InlineData("0.0.9", "v0.1.0 is newer than v0.0.9")]
    [InlineData("0.3.0", "CHANGELOG.md has no line \"## [0.3.0] - YYYY-MM-DD\"")]
    [InlineData("0.4.0", "CHANGELOG.md says nothing of 0.4.0")]
    public async Task A_version_that_cannot_be_released_is_refused_before_anything_is_done(string version, string why)
    {
        using var repository = await MakeAsync();
        repository.Write(
            "CHANGELOG.md",
            "# Changelog\n\n## [0.4.0] - 2026-07-01\n\n## [0.2.0] - 2026-07-01\n\n- A bell.\n"
        );
        await repository.CommitAsync();

        var outcome = await repository.ScriptAsync(".ci/release", version);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"release: {why}", outcome.Output, StringComparison.Ordinal);
        Assert.False(repository.Has("artifacts"));
    }

    [Fact]
    public async Task A_tree_with_changes_is_refused()
    {
        using var repository = await MakeAsync();
        repository.Write("Notes.txt", "Not committed.\n");

        var outcome = await repository.ScriptAsync(".ci/release", Next);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("there are changes that are not committed", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_is_one_commit_with_its_tag_and_its_packages()
    {
        using var repository = await MakeAsync();
        var before = await repository.GitAsync("rev-parse", "HEAD");

        var outcome = await repository.ScriptAsync(".ci/release", Next);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Contains("Installs: no\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, await repository.GitAsync("rev-parse", "HEAD^"));
        Assert.Equal("v0.2.0", await repository.GitAsync("describe", "--exact-match"));
        Assert.Contains("<Version>0.2.0</Version>", repository.Read("Version.props"), StringComparison.Ordinal);
        Assert.Equal(["Seam.Acs.0.2.0.nupkg", "Seam.Acs.0.2.0.snupkg"], repository.FilesIn("artifacts/release"));
        await AssertCleanAsync(repository);
    }

    [Fact]
    public async Task What_became_public_and_what_ceased_to_be_is_written_down_as_shipped()
    {
        using var repository = await MakeAsync();
        repository.Write(
            SmallPackages.UnshippedPath,
            "#nullable enable\n*REMOVED*static Seam.Acs.Bell.Ring() -> void\nstatic Seam.Acs.Bell.Toll() -> void\n"
        );
        await repository.CommitAsync();

        var outcome = await repository.ScriptAsync(".ci/release", Next);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Equal("#nullable enable\n", repository.Read(SmallPackages.UnshippedPath));
        Assert.Equal(
            "#nullable enable\nSeam.Acs.Bell\nstatic Seam.Acs.Bell.Toll() -> void\n",
            repository.Read(SmallPackages.ShippedPath)
        );
    }

    [Fact]
    public async Task Where_a_check_fails_nothing_is_left_behind()
    {
        using var repository = await MakeAsync("#!/usr/bin/env bash\nexit 1\n");
        var before = await repository.GitAsync("rev-parse", "HEAD");

        var outcome = await repository.ScriptAsync(".ci/release", Next);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("release: not released, as .ci/run failed", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, await repository.GitAsync("rev-parse", "HEAD"));
        Assert.Equal("v0.1.0", await repository.GitAsync("tag"));
        Assert.False(repository.Has("artifacts"));
        await AssertCleanAsync(repository);
    }

    private static async Task AssertCleanAsync(ScratchRepository repository)
    {
        Assert.Equal("", await repository.GitAsync("status", "--porcelain"));
        Assert.Single((await repository.GitAsync("worktree", "list")).Split('\n'));
    }

    private static async Task<ScratchRepository> MakeAsync(string checks = QuickChecks)
    {
        var repository = await ScratchRepository.MakeAsync(checks);
        repository.Write("CHANGELOG.md", "# Changelog\n\n## [0.2.0] - 2026-07-01\n\n- A bell.\n");
        await repository.CommitAsync();
        return repository;
    }
}
