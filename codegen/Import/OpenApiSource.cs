using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Import;

/// <summary>Gets the OpenAPI document, from a file or out of the npm package that carries it.</summary>
internal static partial class OpenApiSource
{
    public const string Package = "@seamapi/types";

    // The package holds the document as a JavaScript module, so Node itself turns it into JSON.
    private const string ModuleInPackage = "package/lib/seam/connect/openapi.js";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="packageVersion">The version of the npm package that the file was taken from; null if it was not.</param>
    public static (JsonObject Document, FactsSource Source) FromFile(string path, string? packageVersion)
    {
        var document = Parse(File.ReadAllText(path), path);
        if (packageVersion is not null)
            return (document, new FactsSource(Package, packageVersion));
        var title = (string?)document["info"]?["title"] ?? "an OpenAPI document";
        var version = (string?)document["info"]?["version"] ?? "";
        return (document, new FactsSource(title, version));
    }

    /// <summary>Reads the document out of the npm package.</summary>
    /// <exception cref="VersionNotServedException">The npm registry does not serve the version.</exception>
    public static (JsonObject Document, FactsSource Source) FromNpm(string version)
    {
        var folder = Directory.CreateTempSubdirectory("seam-acs-codegen-");
        try
        {
            Pack(version, folder.FullName);
            var archive = folder.GetFiles("*.tgz").Single().FullName;
            Run("tar", folder.FullName, "-xzf", archive, "package/package.json", ModuleInPackage);
            var module = new Uri(Path.Combine(folder.FullName, ModuleInPackage)).AbsoluteUri;
            var script =
                $"import({JsonValue.Create(module).ToJsonString()}).then(m => console.log(JSON.stringify(m.default)))";
            var json = Run("node", folder.FullName, "--input-type=module", "--eval", script);
            var manifest = Parse(
                File.ReadAllText(Path.Combine(folder.FullName, "package", "package.json")),
                "package.json"
            );
            return (Parse(json, Package), new FactsSource(Package, (string)manifest["version"]!));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Pack(string version, string folder)
    {
        try
        {
            Run("npm", folder, "pack", "--loglevel=error", "--pack-destination", folder, $"{Package}@{version}");
        }
        catch (InvalidOperationException failed) when (NotServed().IsMatch(failed.Message))
        {
            throw new VersionNotServedException(
                $"The npm registry does not serve {Package} {version}. Give its OpenAPI document with --file instead.",
                failed
            );
        }
    }

    private static JsonObject Parse(string json, string origin)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject
                ?? throw new InvalidDataException($"{origin} is JSON, but not an object.");
        }
        catch (JsonException invalid)
        {
            throw new InvalidDataException($"{origin} is not JSON: {invalid.Message}", invalid);
        }
    }

    private static string Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException(
                    $"{program} {arguments[0]} failed: {error.GetAwaiter().GetResult().Trim()}"
                );
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"{program} is needed to read {Package} from npm, and isn't installed. Give an OpenAPI document with --file instead.",
                missing
            );
        }
    }

    [GeneratedRegex(@"\bcode (ETARGET|E404)\b")]
    private static partial Regex NotServed();
}

/// <summary>The npm registry does not serve a version of the package.</summary>
internal sealed class VersionNotServedException(string message, Exception innerException)
    : InvalidOperationException(message, innerException);
