using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Brings the parameters of a call into one JSON object, whether they stand in the query or in the body.</summary>
internal sealed class ParameterReader
{
    private const string Strict = "_strict";
    private readonly ApiFacts _facts;

    public ParameterReader(ApiFacts facts) => _facts = facts;

    /// <summary>Reads a query; the facts say which values are numbers, booleans, lists or null.</summary>
    /// <param name="parameters">The parameters that the operation knows.</param>
    /// <param name="query">The query, with or without its question mark.</param>
    /// <param name="errors">Receives what cannot be read.</param>
    public JsonObject ReadQuery(IReadOnlyList<MemberFact> parameters, string query, ValidationErrors errors)
    {
        var pairs = QueryText.Read(query);
        var isStrict = pairs.Any(pair => pair is { Key: Strict, Value: "true" });
        var root = new JsonObject();
        foreach (var group in pairs.Where(pair => pair.Key != Strict).GroupBy(pair => pair.Key, pair => pair.Value))
        {
            var (owner, fact) = Locate(root, parameters, group.Key);
            if (fact is not null)
                owner[fact.Name] = ReadValues(fact.Type, [.. group], group.Key, errors);
            else if (isStrict)
                errors.Add(ParameterValidator.SafeName(group.Key), ParameterValidator.Unknown);
        }
        return root;
    }

    /// <summary>Reads a JSON body; none at all is an empty object.</summary>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static JsonNode? ReadBody(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return new JsonObject();
        var reader = new Utf8JsonReader(body);
        using var document = JsonDocument.ParseValue(ref reader);
        if (reader.Read())
            throw new JsonException("Something follows the JSON value.");
        try
        {
            return Copy(document.RootElement);
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, which is no text.
            throw new JsonException("A string is not valid Unicode.", exception);
        }
    }

    // A dotted name reaches into nested objects, which are made on the way.
    private (JsonObject Owner, MemberFact? Fact) Locate(
        JsonObject root,
        IReadOnlyList<MemberFact> parameters,
        string name
    )
    {
        var owner = root;
        var members = parameters;
        var parts = name.Split('.');
        for (var i = 0; ; i++)
        {
            var fact = members.FirstOrDefault(member => member.Name == parts[i]);
            if (fact is null || i == parts.Length - 1)
                return (owner, fact);
            if (fact.Type.Kind == FactKind.Map)
                return (Child(owner, fact.Name), Entry(fact, string.Join('.', parts[(i + 1)..])));
            if (fact.Type.Kind != FactKind.Object)
                return (owner, null);
            owner = Child(owner, fact.Name);
            members = _facts.Members(fact.Type);
        }
    }

    private static JsonObject Child(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject child)
            owner[name] = child = [];
        return child;
    }

    private static MemberFact Entry(MemberFact map, string name) => new() { Name = name, Type = map.Type.Element! };

    private static JsonNode? ReadValues(FactType type, string[] values, string name, ValidationErrors errors)
    {
        if (type.Kind == FactKind.List)
        {
            var list = new JsonArray();
            // `name=` alone is the empty list; an empty item among others stays, for the validation to refuse.
            if (values is not [""])
                foreach (var value in values)
                    list.Add((JsonNode?)ReadValue(type.Element!, value));
            return list;
        }
        if (values.Length > 1)
            errors.Add(name, "must be given once");
        return values[0].Length == 0 ? null : ReadValue(type, values[0]);
    }

    // What does not look like its type stays text, for the validation to refuse.
    private static JsonValue ReadValue(FactType type, string value) =>
        type.Kind switch
        {
            FactKind.Boolean when value is "true" or "false" => JsonValue.Create(value == "true"),
            FactKind.Integer
            or FactKind.Number
                when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && double.IsFinite(number) => JsonValue.Create(number),
            _ => JsonValue.Create(value),
        };

    // JsonNode.Parse would defer the complaint about a repeated name; here the last one holds, as in JavaScript.
    private static JsonNode? Copy(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var node = new JsonObject();
                foreach (var property in element.EnumerateObject())
                    node[property.Name] = Copy(property.Value);
                return node;
            case JsonValueKind.Array:
                var list = new JsonArray();
                foreach (var item in element.EnumerateArray())
                    list.Add(Copy(item));
                return list;
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Number:
                return JsonValue.Create(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return JsonValue.Create(element.GetBoolean());
            default:
                return null;
        }
    }
}
