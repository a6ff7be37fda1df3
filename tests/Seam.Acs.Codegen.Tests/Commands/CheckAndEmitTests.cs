using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Commands;

/// <summary>The program itself: that generated code is current, and that it can be made so.</summary>
public sealed class CheckAndEmitTests
{
    private const string Changed = "src/Seam.Acs/Generated/SeamClient.g.cs";
    private const string Missing = "src/Seam.Acs/Generated/UsersAcs/UsersAcs.g.cs";
    private const string Superfluous = "src/Seam.Acs/Generated/Old/Old.g.cs";
    private const string Simulator = "src/Seam.Acs.Testing/Generated/facts.g.json";

    [Fact]
    public async Task Check_finds_nothing_to_do_in_the_repository()
    {
        var run = await CodegenRun.Of("check", "--root", SourceRepository.Root);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+ generated files are up to date\.\n$", run.Output);
    }

    [Fact]
    public async Task Check_names_what_is_changed_missing_or_superfluous_and_emit_mends_it()
    {
        using var copy = RepositoryFiles.Copy();
        copy.Write(Changed, copy.Read(Changed) + "// mine\n");
        File.Delete(copy.File(Missing));
        copy.Write(Superfluous, "// old\n");
        copy.Write(Simulator, "{}");

        var failed = await CodegenRun.Of("check", "--root", copy.Path);
        Assert.Equal(1, failed.ExitCode);
        Assert.Equal(
            [
                $"differs: {Simulator}",
                $"differs: {Superfluous}",
                $"differs: {Changed}",
                $"differs: {Missing}",
                "Run `dotnet run --project codegen -- emit`, and commit what it writes.",
            ],
            failed.ErrorLines
        );
        Assert.True(File.Exists(copy.File(Superfluous)), "check writes nothing");

        var emitted = await CodegenRun.Of("emit", "--root", copy.Path);
        Assert.Equal(0, emitted.ExitCode);
        Assert.Equal([Simulator, Superfluous, Changed, Missing], emitted.Output.Split('\n')[..4]);
        Assert.Contains("4 of them changed", emitted.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(copy.File(Superfluous)));
        foreach (var path in new[] { Simulator, Changed, Missing })
            Assert.Equal(SourceRepository.Read(path), copy.Read(path));

        var passed = await CodegenRun.Of("check", "--root", copy.Path);
        Assert.Equal(0, passed.ExitCode);
    }

    [Fact]
    public async Task A_change_of_facts_without_digests_is_found_too()
    {
        using var copy = RepositoryFiles.Copy();
        File.Delete(copy.File("api/digests.json"));
        RenameGroupIds(copy);

        var run = await CodegenRun.Of("check", "--root", copy.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("differs: src/Seam.Acs/Generated/UsersAcs/Requests/AcsUserCreateRequest.g.cs", run.ErrorLines);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("emit")]
    public async Task A_change_of_imported_facts_is_one_line_and_changes_no_file(string command)
    {
        using var copy = RepositoryFiles.Copy();
        RenameGroupIds(copy);

        var run = await CodegenRun.Of(command, "--root", copy.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "codegen: api/facts.json has a changed 'operations: /acs/users/create'. "
                + "Put changes in api/overrides.json, and run import again.",
            Assert.Single(run.ErrorLines)
        );
        Assert.Equal(SourceRepository.Read(Changed), copy.Read(Changed));
    }

    [Fact]
    public async Task Check_lists_an_operation_that_was_added_by_hand()
    {
        using var copy = RepositoryFiles.Copy();
        copy.Write(
            "api/facts.json",
            copy.Read("api/facts.json")
                .Replace(
                    "\"operations\": [\n",
                    "\"operations\": [\n{\"path\":\"/acs/users/test_rename\",\"verbs\":[\"POST\"],\"retry\":\"action\",\"parameters\":[]},\n",
                    StringComparison.Ordinal
                )
        );
        await CodegenRun.Of("emit", "--root", copy.Path);

        var run = await CodegenRun.Of("check", "--root", copy.Path);

        Assert.Equal("", run.Error);
        Assert.StartsWith("added by hand: operations: /acs/users/test_rename\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var run = await CodegenRun.OfProcess(firstOnPath: null, "--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "import", "emit", "check" })
            Assert.Matches($@"(?m)^\s+{command}\s+\S", run.Output);
    }

    [Theory]
    [InlineData("facts.json")]
    [InlineData("digests.json")]
    [InlineData("overrides.json")]
    [InlineData("glossary.json")]
    public async Task A_file_that_is_no_JSON_is_one_line(string name)
    {
        using var copy = RepositoryFiles.Copy();
        copy.Write($"api/{name}", "{ not JSON");

        var run = await CodegenRun.Of("check", "--root", copy.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            $"codegen: api/{name} is not JSON: ",
            Assert.Single(run.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_folder_that_is_no_repository_is_one_line()
    {
        using var empty = new TemporaryFolder();

        var run = await CodegenRun.Of("emit", "--root", empty.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("facts.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static void RenameGroupIds(TemporaryFolder copy) =>
        copy.Write(
            "api/facts.json",
            copy.Read("api/facts.json")
                .Replace("\"name\":\"acs_access_group_ids\"", "\"name\":\"group_ids\"", StringComparison.Ordinal)
        );
}
