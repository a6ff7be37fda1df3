namespace Seam.Acs.Packages.Tests;

/// <summary>What <c>.ci/release</c> checks and commits.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData("", "'' is not a version")]
    [InlineData("1.2", "'1.2' is not a version")]
    [InlineData("0.3.0", "CHANGELOG.md has no section \"## [0.3.0] - YYYY-MM-DD\"")]
    public async Task Invalid_version_changes_nothing(string version, string why)
    {
        using var repository = await ScratchRepository.CreateAsync();

        var outcome = await repository.ReleaseAsync(version);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"release: {why}", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("", await repository.GitAsync("status", "--porcelain"));
        Assert.Equal("1", await repository.GitAsync("rev-list", "--count", "HEAD"));
    }

    [Fact]
    public async Task Uncommitted_change_stops_the_release()
    {
        using var repository = await ScratchRepository.CreateAsync();
        repository.Write("Notes.txt", "Not committed.\n");

        var outcome = await repository.ReleaseAsync("0.2.0");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("the working tree has uncommitted changes", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("1", await repository.GitAsync("rev-list", "--count", "HEAD"));
    }

    [Fact]
    public async Task Release_is_one_commit_that_sets_the_version_and_ships_the_public_API()
    {
        using var repository = await ScratchRepository.CreateAsync();
        var before = await repository.GitAsync("rev-parse", "HEAD");

        var outcome = await repository.ReleaseAsync("0.2.0");

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Equal(before, await repository.GitAsync("rev-parse", "HEAD^"));
        Assert.Equal("Release 0.2.0", await repository.GitAsync("log", "-1", "--format=%s"));
        Assert.Equal("", await repository.GitAsync("status", "--porcelain"));
        Assert.Contains(
            "<Version>0.2.0</Version>",
            repository.Read(ScratchRepository.VersionPath),
            StringComparison.Ordinal
        );
        Assert.Equal("#nullable enable\n", repository.Read(ScratchRepository.UnshippedPath));
        Assert.Equal(
            "#nullable enable\nSeam.Acs.Bell\nstatic Seam.Acs.Bell.Toll() -> void\n",
            repository.Read(ScratchRepository.ShippedPath)
        );
    }
}
