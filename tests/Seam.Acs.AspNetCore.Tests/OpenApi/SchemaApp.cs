using System.Reflection;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>An app with an OpenAPI document whose endpoints return values of chosen types.</summary>
internal sealed class SchemaApp : IAsyncDisposable
{
    private static readonly MethodInfo MapMethod = typeof(SchemaApp).GetMethod(
        nameof(Map),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    private readonly WebApplication _app;

    private SchemaApp(WebApplication app) => _app = app;

    public HttpClient Client => _app.GetTestClient();

    /// <summary>The document, as a caller gets it.</summary>
    public JsonObject Document { get; private set; } = [];

    /// <summary>Starts an app with an endpoint for each value.</summary>
    /// <param name="returned">The path, the type and the value of each endpoint.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="configure">Sets further options of the document.</param>
    public static async Task<SchemaApp> StartAsync(
        IEnumerable<(string Path, Type Type, object? Value)> returned,
        OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_1,
        Action<OpenApiOptions>? configure = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi(options =>
        {
            options.OpenApiVersion = version;
            options.AddSeamSchemas();
            configure?.Invoke(options);
        });
        var app = builder.Build();
        app.MapOpenApi();
        foreach (var (path, type, value) in returned)
            MapMethod.MakeGenericMethod(type).Invoke(null, [app, path, value]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var started = new SchemaApp(app);
        var text = await started.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        started.Document = JsonNode.Parse(text)!.AsObject();
        return started;
    }

    /// <summary>The schema of an endpoint's response.</summary>
    public JsonNode SchemaOf(string path) =>
        Document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    /// <summary>A schema of the document's components.</summary>
    public JsonNode Component(string name) => Document["components"]!["schemas"]![name]!;

    /// <summary>The schema itself, if it is a reference.</summary>
    public JsonNode Resolve(JsonNode schema) =>
        (string?)schema["$ref"] is { } reference ? Component(reference.Split('/')[^1]) : schema;

    /// <summary>Gets the response of an endpoint, and validates it by its schema.</summary>
    /// <returns>The errors.</returns>
    public async Task<IReadOnlyList<string>> ValidateAsync(string path)
    {
        var text = await Client.GetStringAsync(path, TestContext.Current.CancellationToken);
        var schema = SchemaOf(path).DeepClone().AsObject();
        schema["$defs"] = Document["components"]?["schemas"]?.DeepClone();
        RemoveExtensions(schema);
        var adapted = schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var results = JsonSchema
            .FromText(adapted)
            .Evaluate(
                json.RootElement,
                new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true }
            );
        return results.IsValid
            ? []
            :
            [
                .. (results.Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail =>
                        detail.Errors!.Select(error => $"{path} {detail.InstanceLocation}: {error.Value}")
                    )
                    .DefaultIfEmpty($"{path}: invalid"),
            ];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // They are annotations of OpenAPI, which JSON Schema does not know.
    private static void RemoveExtensions(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                RemoveExtensions(item);
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (name.StartsWith("x-", StringComparison.Ordinal))
                    members.Remove(name);
                else
                    RemoveExtensions(value);
            }
        }
    }

    private static void Map<T>(WebApplication app, string path, object? value) => app.MapGet(path, () => (T)value!);
}
