using System.Text.Json;

namespace Seam.Acs.Testing;

/// <summary>Reads the facts from their JSON.</summary>
internal static class ApiFactsReader
{
    private const string ResourceName = "facts.json";

    public static ApiFacts ReadEmbedded()
    {
        using var stream =
            typeof(ApiFactsReader).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{ResourceName}'.");
        using var document = JsonDocument.Parse(stream);
        return Read(document.RootElement);
    }

    private static ApiFacts Read(JsonElement document)
    {
        var operations = document
            .GetProperty("operations")
            .EnumerateArray()
            .Select(ReadOperation)
            .ToDictionary(operation => operation.Path, StringComparer.Ordinal);
        var schemas = document
            .GetProperty("schemas")
            .EnumerateObject()
            .ToDictionary(
                schema => schema.Name,
                IReadOnlyList<MemberFact> (schema) => ReadMembers(schema.Value.GetProperty("members")),
                StringComparer.Ordinal
            );
        var enums = document
            .GetProperty("enums")
            .EnumerateObject()
            .ToDictionary(
                values => values.Name,
                IReadOnlyList<string> (values) => ReadStrings(values.Value),
                StringComparer.Ordinal
            );
        return new ApiFacts(operations, schemas, enums, ReadStrings(document.GetProperty("events")));
    }

    private static OperationFact ReadOperation(JsonElement element)
    {
        var hasReturns = element.TryGetProperty("returns", out var returns);
        return new OperationFact
        {
            Path = element.GetProperty("path").GetString()!,
            Verbs = ReadStrings(element.GetProperty("verbs")),
            Parameters = ReadMembers(element.GetProperty("parameters")),
            Keys = element.TryGetProperty("keys", out var keys) ? ReadKeys(keys) : null,
            ReturnKey = hasReturns ? returns.GetProperty("key").GetString() : null,
            ReturnType = hasReturns ? FactType.Parse(returns.GetProperty("type").GetString()!) : null,
            ActionType = element.TryGetProperty("actionType", out var actionType) ? actionType.GetString() : null,
            Paged = Flag(element, "paged"),
            IsRead = element.GetProperty("retry").GetString() == "read",
        };
    }

    private static KeyFact ReadKeys(JsonElement element)
    {
        var exactly = element.TryGetProperty("exactly", out var sets);
        if (!exactly)
            sets = element.GetProperty("atLeast");
        return new KeyFact([.. sets.EnumerateArray().Select(ReadStrings)], exactly);
    }

    private static List<MemberFact> ReadMembers(JsonElement element) =>
        [.. element.EnumerateArray().Select(ReadMember)];

    private static MemberFact ReadMember(JsonElement element) =>
        new()
        {
            Name = element.GetProperty("name").GetString()!,
            Type = FactType.Parse(element.GetProperty("type").GetString()!),
            Required = Flag(element, "required"),
            Nullable = Flag(element, "nullable"),
            MinLength = Whole(element, "minLength"),
            MaxLength = Whole(element, "maxLength"),
            MinItems = Whole(element, "minItems"),
            MaxItems = Whole(element, "maxItems"),
            Minimum = Number(element, "minimum"),
            Maximum = Number(element, "maximum"),
            ExclusiveMinimum = Number(element, "exclusiveMinimum"),
            Pattern = element.TryGetProperty("pattern", out var pattern) ? pattern.GetString() : null,
            Const = element.TryGetProperty("const", out var constant) ? constant.GetRawText() : null,
            Default = element.TryGetProperty("default", out var value) ? value.GetRawText() : null,
        };

    private static List<string> ReadStrings(JsonElement element) =>
        [.. element.EnumerateArray().Select(item => item.GetString()!)];

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static int? Whole(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetDouble() : null;
}
