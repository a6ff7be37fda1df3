using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Tests.Support;

namespace Seam.Acs.Codegen.Tests.Import;

/// <summary>The facts as a document, which stands in for the pinned one if npm does not serve it.</summary>
public sealed class FactsDocumentTests
{
    [Fact]
    public async Task Document_of_the_facts_imports_as_the_same_facts()
    {
        using var copy = RepositoryFiles.Copy();
        copy.Write("openapi.json", FactsDocument.OfRepository().ToJsonString());
        copy.Write("api/facts.json", "");

        var run = await CodegenRun.Of("import", "--file", copy.File("openapi.json"), "--root", copy.Path);

        Assert.Equal("", run.Error);
        Assert.Equal(RepositoryFiles.Facts, copy.Read("api/facts.json"));
    }
}
