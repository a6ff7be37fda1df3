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
        SkipWhereMissing();
        return JsonNode.Parse(Json.Value)!.AsObject();
    }

    public static void SkipWhereMissing()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        var missing = new[] { "npm", "node" }.Where(program => !IsOnPath(program)).ToList();
        Assert.SkipWhen(
            missing.Count > 0,
            $"{string.Join(" and ", missing)} not found: nothing was compared with the pinned package."
        );
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder =>
                new[] { program, program + ".exe", program + ".cmd" }.Select(name => Path.Combine(folder, name))
            )
            .Any(File.Exists);
}
