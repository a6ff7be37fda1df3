using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>Real JSON of every operation, as the simulator responds, with the type that the client returns.</summary>
internal static class RecordedScenarios
{
    /// <summary>Runs all operations, and returns one value of each by its path.</summary>
    public static async Task<IReadOnlyList<(string Path, Type Type, object? Value)>> RunAsync()
    {
        var api = new Recorder();
        await Scenarios.Run(api);
        var methods = typeof(SeamClient)
            .GetProperties()
            .Where(property => property.PropertyType.IsSubclassOf(typeof(SeamResource)))
            .SelectMany(property => property.PropertyType.GetMethods())
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Where(method => method.ReturnType.IsGenericType && method.ReturnType.BaseType == typeof(Task))
            .ToLookup(method => $"{method.DeclaringType!.Name}.{method.Name}");
        return
        [
            .. api
                .Results.Select(result =>
                    (Path: "/" + result.Key, Method: methods[NameOf(result.Key)].FirstOrDefault(), Json: result.Value)
                )
                .Where(result => result.Method is not null)
                .Select(result => (result.Path, result.Method!.ReturnType.GetGenericArguments()[0], result.Json))
                .Select(result => (result.Path, result.Item2, Read(result.Item2, result.Json))),
        ];
    }

    // acs/users/get → UsersAcs.GetAsync
    private static string NameOf(string operation)
    {
        var segments = operation.Split('/');
        return string.Concat(segments[..^1].Reverse().Select(Pascal)) + "." + Pascal(segments[^1]) + "Async";
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static object? Read(Type type, JsonNode json)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(SeamPage<>))
            return json.Deserialize(type);
        var items = json.Deserialize(typeof(IReadOnlyList<>).MakeGenericType(type.GetGenericArguments()));
        return Activator.CreateInstance(type, items, false, null, null);
    }

    private sealed class Recorder : SimulatorApi
    {
        public ConcurrentDictionary<string, JsonNode> Results { get; } = new();

        public override async Task<JsonNode> Call(string operation, params (string Name, object? Value)[] parameters)
        {
            var result = await base.Call(operation, parameters);
            Results[operation] = result;
            return result;
        }
    }
}
