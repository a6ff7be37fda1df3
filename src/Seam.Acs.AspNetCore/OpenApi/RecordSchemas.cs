using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Seam.Acs;

/// <summary>
/// Gives the records and enums of the API their schemas. Their own converters read and write them, so that ASP.NET Core sees no
/// members.
/// </summary>
internal sealed class RecordSchemas(OpenApiOptions options) : IOpenApiSchemaTransformer
{
    private const string KnownValues = "x-extensible-enum";

    // ASP.NET Core makes a component of a schema with this metadata. Without it, the schema would be inlined.
    private const string SchemaId = "x-schema-id";

    private const StringSplitOptions SplitOptions =
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly char[] Separators = [',', '\n'];

    private const char Required = '*';
    private const char Nullable = '?';

    private static readonly Dictionary<Type, string> Records = new(RecordTable.Responses.Concat(RecordTable.Requests))
    {
        [typeof(ActionAttemptError)] = "message string\ntype string",
        [typeof(ActionAttemptResult)] = "",
    };

    private static readonly Dictionary<Type, string> Enums = new(RecordTable.Enums)
    {
        [typeof(ActionAttemptStatus)] = "error\npending\nsuccess",
        [typeof(ActionAttemptType)] =
            "ASSIGN_CREDENTIAL\nENCODE_CREDENTIAL\nLOCK_DOOR\nRESET_SANDBOX_WORKSPACE\nSCAN_CREDENTIAL\n"
            + "SCAN_TO_ASSIGN_CREDENTIAL\nUNLOCK_DOOR",
    };

    private static readonly Dictionary<string, Type> ByName = Records
        .Keys.Concat(Enums.Keys)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    // The options of the app's endpoints, which are the same for all types of a document.
    private JsonSerializerOptions? _json;

    /// <summary>Fills the schema of a record or an enum, and of a list or a map of them. Other schemas stay as they are.</summary>
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        // ASP.NET Core leaves out items that it knows nothing of, so that they are not transformed themselves.
        _json ??= context.JsonTypeInfo.Options;
        var item = context.JsonTypeInfo.ElementType is { } element ? Component(element, []) : null;
        if (item is not null && context.JsonTypeInfo.Kind == JsonTypeInfoKind.Enumerable)
            schema.Items = item;
        else if (item is not null)
            schema.AdditionalProperties = item;
        else
            TryFill(schema, context.JsonTypeInfo.Type, []);
        return Task.CompletedTask;
    }

    /// <summary>Returns the schema of a record or an enum; null for other types.</summary>
    /// <param name="type">The type.</param>
    /// <param name="outer">The records that the type is a member of. One of them is not described again.</param>
    private OpenApiSchema? Component(Type type, IReadOnlyList<Type> outer)
    {
        type = System.Nullable.GetUnderlyingType(type) ?? type;
        var schema = new OpenApiSchema();
        if (IdOf(type) is { } id)
            schema.Metadata = new Dictionary<string, object> { [SchemaId] = id };
        return outer.Contains(type) || TryFill(schema, type, outer) ? schema : null;
    }

    /// <summary>Returns the ID of a type's component, as the app names it. Null if the schema stands where it is used.</summary>
    private string? IdOf(Type type)
    {
        // A source-generated context may not have the types of members.
        if (_json!.TryGetTypeInfo(type, out var info))
            return options.CreateSchemaReferenceId(info);
        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`')]}Of{type.GetGenericArguments()[0].Name}"
            : type.Name;
    }

    private bool TryFill(OpenApiSchema schema, Type type, IReadOnlyList<Type> outer)
    {
        type = System.Nullable.GetUnderlyingType(type) ?? type;
        if (Enums.TryGetValue(type, out var values))
            FillEnum(schema, values);
        else if (MembersOf(type) is { } members)
            FillRecord(schema, type, members, [.. outer, type]);
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SeamPage<>))
            FillPage(schema, type.GetGenericArguments()[0], [.. outer, type]);
        else
            return false;
        return true;
    }

    private static string? MembersOf(Type type)
    {
        if (Records.TryGetValue(type, out var members))
            return members;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ActionAttempt<>))
            return null;
        // The result may be a record of the app's own, whose members are not known here.
        var result = type.GetGenericArguments()[0];
        return "action_attempt_id* string\naction_type* ActionAttemptType\nerror ActionAttemptError\nresult "
            + (Records.ContainsKey(result) ? result.Name : "json")
            + "\nstatus* ActionAttemptStatus";
    }

    private static void FillEnum(OpenApiSchema schema, string values)
    {
        schema.Type = JsonSchemaType.String | (schema.Type & JsonSchemaType.Null ?? 0);
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        // A closed list would be wrong as soon as the API adds a value.
        schema.Extensions[KnownValues] = new JsonNodeExtension(
            new JsonArray([.. Items(values).Select(value => (JsonNode)value)])
        );
    }

    private void FillRecord(OpenApiSchema schema, Type type, string members, IReadOnlyList<Type> outer)
    {
        schema.Type = JsonSchemaType.Object | (schema.Type & JsonSchemaType.Null ?? 0);
        // A request refuses members that it does not know, and a response keeps them.
        schema.AdditionalPropertiesAllowed = !RecordTable.Requests.ContainsKey(type);
        schema.Properties = new Dictionary<string, IOpenApiSchema>();
        schema.Required = new HashSet<string>();
        foreach (var line in Items(members))
        {
            var (marked, memberType) = (line.Split(' ')[0], line.Split(' ')[1]);
            var name = marked.TrimEnd(Required, Nullable);
            schema.Properties[name] = Of(memberType, marked.EndsWith(Nullable), outer);
            if (marked.Contains(Required, StringComparison.Ordinal))
                schema.Required.Add(name);
        }
    }

    private void FillPage(OpenApiSchema schema, Type item, IReadOnlyList<Type> outer)
    {
        schema.Type = JsonSchemaType.Object | (schema.Type & JsonSchemaType.Null ?? 0);
        schema.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["items"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Component(item, outer) ?? new OpenApiSchema(),
            },
            ["has_next_page"] = Of("boolean", isNullable: false, outer),
            ["next_page_cursor"] = Of("string", isNullable: false, outer),
            ["next_page_url"] = Of("string", isNullable: false, outer),
        };
        schema.Required = new HashSet<string> { "items", "has_next_page" };
    }

    private OpenApiSchema Of(string type, bool isNullable, IReadOnlyList<Type> outer)
    {
        var ofNull = isNullable ? JsonSchemaType.Null : 0;
        return type switch
        {
            "string" => new OpenApiSchema { Type = JsonSchemaType.String | ofNull },
            "date-time" => new OpenApiSchema { Type = JsonSchemaType.String | ofNull, Format = "date-time" },
            "integer" => new OpenApiSchema { Type = JsonSchemaType.Integer | ofNull, Format = "int64" },
            "number" => new OpenApiSchema { Type = JsonSchemaType.Number | ofNull, Format = "double" },
            "boolean" => new OpenApiSchema { Type = JsonSchemaType.Boolean | ofNull },
            "json" => new OpenApiSchema(),
            _ when type.StartsWith("list<", StringComparison.Ordinal) => new OpenApiSchema
            {
                Type = JsonSchemaType.Array | ofNull,
                Items = Of(type["list<".Length..^1], isNullable: false, outer),
            },
            _ when type.StartsWith("map<", StringComparison.Ordinal) => new OpenApiSchema
            {
                Type = JsonSchemaType.Object | ofNull,
                AdditionalProperties = Of(type["map<".Length..^1], isNullable: false, outer),
            },
            _ when isNullable => new OpenApiSchema
            {
                OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, Component(ByName[type], outer)!],
            },
            _ => Component(ByName[type], outer)!,
        };
    }

    private static string[] Items(string text) => text.Split(Separators, SplitOptions);
}
