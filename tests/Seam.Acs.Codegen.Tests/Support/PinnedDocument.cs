using System.Text.Json.Nodes;
using Seam.Acs.Codegen.Import;

namespace Seam.Acs.Codegen.Tests.Support;

/// <summary>The OpenAPI document that the facts were read from, out of npm.</summary>
internal static class PinnedDocument
{
    private static readonly Lazy<string> Json = new(() =>
        OpenApiSource.FromNpm(Codegen.Commands.PinnedVersion).Document.ToJsonString()
    );

    /// <summary>A copy of one's own. Skips the test where npm is missing, but never in CI.</summary>
    public static JsonObject Read()
    {
        SkipIfNpmIsMissing();
        return JsonNode.Parse(Json.Value)!.AsObject();
    }

    /// <summary>Skips the test if npm is missing, except in CI.</summary>
    public static void SkipIfNpmIsMissing()
    {
        ExternalProgram.Require("npm");
        ExternalProgram.Require("node");
    }
}
