using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Facts;
using Seam.Acs.Codegen.Import;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>The OpenAPI document that the facts were imported from, read from npm.</summary>
internal static class PinnedDocument
{
    private static readonly Lazy<JsonObject> Document = new(() =>
        OpenApiSource.FromNpm(FactsFile.Read(RepositoryFiles.Facts).Source.Version).Document
    );

    /// <summary>Returns the document, under the conditions of <see cref="SkipUnlessServed"/>.</summary>
    public static JsonObject Read()
    {
        SkipUnlessServed();
        return Document.Value;
    }

    /// <summary>
    /// Skips the test if the npm registry does not serve the version, or if npm is missing outside
    /// CI. Any other failure of npm fails the test.
    /// </summary>
    public static void SkipUnlessServed()
    {
        ExternalProgram.Require("npm");
        ExternalProgram.Require("node");
        try
        {
            _ = Document.Value;
        }
        catch (VersionNotServedException notServed)
        {
            Assert.Skip(notServed.Message);
        }
    }
}
