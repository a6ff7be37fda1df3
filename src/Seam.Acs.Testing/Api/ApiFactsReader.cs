using System.Text.Json;

namespace Seam.Acs.Testing;

/// <summary>Reads the facts from their JSON.</summary>
internal static class ApiFactsReader
{
    private const string ResourceName = "facts.json";

    // Operations that are simulated though the facts may not cover them yet; where they do, the facts hold. A client
    // polls action attempts, and identities that are not managed are part of what a workspace holds.
    private const string Supplement = """
        {
          "operations": [
            {
              "path": "/action_attempts/get",
              "verbs": ["GET", "POST"],
              "parameters": [{ "name": "action_attempt_id", "type": "uuid", "required": true }],
              "returns": { "key": "action_attempt", "type": "action_attempt" }
            },
            {
              "path": "/user_identities/unmanaged/get",
              "verbs": ["GET", "POST"],
              "parameters": [{ "name": "user_identity_id", "type": "uuid", "required": true }],
              "returns": { "key": "user_identity", "type": "user_identity" }
            },
            {
              "path": "/user_identities/unmanaged/list",
              "verbs": ["GET", "POST"],
              "parameters": [
                { "name": "created_before", "type": "date-time" },
                { "name": "limit", "type": "integer", "default": 500, "exclusiveMinimum": 0 },
                { "name": "page_cursor", "type": "string", "nullable": true },
                { "name": "search", "type": "string" }
              ],
              "returns": { "key": "user_identities", "type": "list<user_identity>" },
              "paged": true
            },
            {
              "path": "/user_identities/unmanaged/update",
              "verbs": ["PATCH", "POST"],
              "parameters": [
                { "name": "is_managed", "type": "boolean", "required": true, "const": true },
                { "name": "user_identity_id", "type": "uuid", "required": true },
                { "name": "user_identity_key", "type": "string" }
              ]
            }
          ],
          "schemas": {},
          "enums": {}
        }
        """;

    public static ApiFacts ReadEmbedded()
    {
        using var stream =
            typeof(ApiFactsReader).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{ResourceName}'.");
        using var document = JsonDocument.Parse(stream);
        using var supplement = JsonDocument.Parse(Supplement);
        return Read(document.RootElement, supplement.RootElement);
    }

    /// <summary>Reads several documents of facts as one; where two describe the same thing, the first one holds.</summary>
    public static ApiFacts Read(params ReadOnlySpan<JsonElement> documents)
    {
        var operations = new Dictionary<string, OperationFact>(StringComparer.Ordinal);
        var schemas = new Dictionary<string, IReadOnlyList<MemberFact>>(StringComparer.Ordinal);
        var enums = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var element in document.GetProperty("operations").EnumerateArray())
            {
                var operation = ReadOperation(element);
                operations.TryAdd(operation.Path, operation);
            }
            foreach (var schema in document.GetProperty("schemas").EnumerateObject())
                schemas.TryAdd(schema.Name, ReadMembers(schema.Value.GetProperty("members")));
            foreach (var values in document.GetProperty("enums").EnumerateObject())
                enums.TryAdd(values.Name, ReadStrings(values.Value));
        }
        return new ApiFacts(operations, schemas, enums);
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
