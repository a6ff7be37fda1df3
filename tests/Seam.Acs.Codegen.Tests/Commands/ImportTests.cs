using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Commands;

/// <summary>The program itself: from an OpenAPI document, given as a file or out of npm, to facts and code.</summary>
public sealed class ImportTests
{
    private const string Document = """
        {
          "openapi": "3.0.0",
          "info": { "title": "Lamps", "version": "2.1" },
          "paths": {
            "/lamps/get": { "get": {}, "post": {
              "x-response-key": "lamp",
              "requestBody": { "content": { "application/json": { "schema": {
                "type": "object", "properties": { "lamp_id": { "type": "string", "format": "uuid" } }, "required": ["lamp_id"]
              } } } },
              "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object", "properties": { "lamp": { "$ref": "#/components/schemas/lamp" } }
              } } } } }
            } }
          },
          "components": { "schemas": { "lamp": {
            "type": "object", "properties": { "lamp_id": { "type": "string", "format": "uuid" } }, "required": ["lamp_id"]
          } } }
        }
        """;

    [Fact]
    public async Task A_document_given_as_a_file_becomes_facts_and_code()
    {
        using var folder = Lamps(Document);

        var import = await CodegenRun.Of("import", "--file", folder.File("openapi.json"), "--root", folder.Path);
        Assert.Equal("", import.Error);
        Assert.Equal(0, import.ExitCode);
        Assert.Equal("api/facts.json: 1 operations and 1 schemas of Lamps 2.1.\n", import.Output);
        var facts = FactsFile.Read(folder.Read("api/facts.json"));
        Assert.Equal(new FactsSource("Lamps", "2.1"), facts.Source);
        Assert.Empty(FactsDigests.Read(folder.Read("api/digests.json")).Check(facts));

        var emit = await CodegenRun.Of("emit", "--root", folder.Path);
        Assert.Equal(0, emit.ExitCode);
        Assert.Contains(
            "public partial class Lamps : SeamResource",
            folder.Read("src/Seam.Acs/Generated/Lamps/Lamps.g.cs"),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await CodegenRun.Of("check", "--root", folder.Path)).ExitCode);
    }

    [Fact]
    public async Task Update_imports_the_document_and_emits_the_code()
    {
        using var folder = Lamps(Document);

        var update = await CodegenRun.Of("update", "--file", folder.File("openapi.json"), "--root", folder.Path);

        Assert.Equal("", update.Error);
        Assert.Equal(0, update.ExitCode);
        Assert.StartsWith(
            "api/facts.json: 1 operations and 1 schemas of Lamps 2.1.\n",
            update.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "glossary.json has no words for operations: /lamps/get",
            update.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await CodegenRun.Of("check", "--root", folder.Path)).ExitCode);
    }

    [Theory]
    [InlineData("{ not JSON", "is not JSON: ")]
    [InlineData("[]", "is JSON, but not an object.")]
    [InlineData("{}", "The document has no paths.")]
    public async Task A_bad_document_is_one_line_and_leaves_the_facts_alone(string document, string message)
    {
        using var folder = Lamps(document);
        folder.Write("api/facts.json", "as they were");

        var run = await CodegenRun.Of("import", "--file", folder.File("openapi.json"), "--root", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("as they were", folder.Read("api/facts.json"));
    }

    [Fact]
    public async Task A_document_that_is_missing_is_one_line()
    {
        using var folder = Lamps(Document);

        var run = await CodegenRun.Of("import", "--file", folder.File("absent.json"), "--root", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("absent.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_facts_of_the_repository_are_those_of_the_pinned_package()
    {
        PinnedDocument.SkipUnlessServed();
        using var copy = RepositoryFiles.Copy();
        var facts = FactsFile.Read(RepositoryFiles.Facts);
        copy.Write("api/facts.json", FactsFile.Write(facts with { Operations = [] }));
        copy.Write("api/digests.json", "");

        var run = await CodegenRun.Of("import", "--root", copy.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(RepositoryFiles.Facts, copy.Read("api/facts.json"));
        Assert.Equal(SourceRepository.Read("api/digests.json"), copy.Read("api/digests.json"));
    }

    [Theory]
    [InlineData("ETARGET")]
    [InlineData("E404")]
    public async Task A_version_that_npm_does_not_serve_is_one_line_with_package_and_version(string code)
    {
        var run = await ImportWithFailingNpm(code);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "codegen: The npm registry does not serve @seamapi/types 1.2.3. Give its OpenAPI document with --file instead.",
            Assert.Single(run.ErrorLines)
        );
    }

    [Fact]
    public async Task Another_failure_of_npm_is_reported_in_its_own_words()
    {
        var run = await ImportWithFailingNpm("ENOTFOUND");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("codegen: npm pack failed: npm error code ENOTFOUND", Assert.Single(run.ErrorLines));
    }

    private static async Task<CodegenRun> ImportWithFailingNpm(string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The substitute for npm is a shell script.");
        using var folder = Lamps(Document);
        folder.Write("bin/npm", $"#!/bin/sh\necho 'npm error code {code}' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.File("bin/npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return await CodegenRun.OfProcess(
            firstOnPath: folder.File("bin"),
            "import",
            "--package-version",
            "1.2.3",
            "--root",
            folder.Path
        );
    }

    private static TemporaryFolder Lamps(string document)
    {
        var folder = new TemporaryFolder();
        folder.Write("openapi.json", document);
        folder.Write("api/scope.json", """{ "in": ["/lamps"] }""");
        folder.Write("api/overrides.json", "{}");
        folder.Write("api/glossary.json", "{}");
        return folder;
    }
}
