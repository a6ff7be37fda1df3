using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;

namespace Seam.Acs.AspNetCore.Tests;

public sealed class OpenApiSchemaTests
{
    [Fact]
    public async Task Real_response_of_every_operation_is_valid_by_the_schema_of_its_endpoint()
    {
        var recorded = await RecordedScenarios.RunAsync();
        await using var app = await SchemaApp.StartAsync(recorded);

        var returning = ResponseCheck.Operations.Where(operation => operation.Value["returns"] is not null);
        Assert.Equal(returning.Select(operation => operation.Key).Order(), recorded.Select(item => item.Path).Order());
        var errors = new List<string>();
        foreach (var (path, _, _) in recorded)
            errors.AddRange(await app.ValidateAsync(path));
        Assert.Empty(errors);
    }

    /// <summary>An app may have a type of the same name as a record.</summary>
    [Fact]
    public async Task Nested_record_has_the_name_that_the_app_gives_it()
    {
        await using var app = await SchemaApp.StartAsync(
            [("/grant", typeof(AccessGrant), null), ("/error", typeof(AccessGrantError), null)],
            configure: options =>
                options.CreateSchemaReferenceId = type =>
                    type.Type.Assembly == typeof(SeamClient).Assembly
                    && type.Type.Name.StartsWith("Access", StringComparison.Ordinal)
                        ? $"Seam{type.Type.Name}"
                        : OpenApiOptions.CreateDefaultSchemaReferenceId(type)
        );

        var grant = app.Component("SeamAccessGrant");
        Assert.Equal(
            "#/components/schemas/SeamAccessGrantError",
            (string?)grant["properties"]!["errors"]!["items"]!["$ref"]
        );
        Assert.Null(app.Document["components"]!["schemas"]!["AccessGrantError"]);
    }

    [Fact]
    public async Task Wrong_response_is_invalid()
    {
        await using var app = await SchemaApp.StartAsync([("/user", typeof(AcsUser), new AcsUser())]);

        // The record was not read, so what the API requires is missing.
        Assert.NotEmpty(await app.ValidateAsync("/user"));
    }

    [Fact]
    public async Task Schema_of_every_record_has_its_members_and_their_types()
    {
        var types = Records().ToList();
        await using var app = await SchemaApp.StartAsync(types.Select(type => ($"/{type.Name}", type, (object?)null)));

        Assert.True(types.Count > 200, $"{types.Count} records");
        var problems = types.SelectMany(type => Problems(app, type)).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task Enums_are_strings_that_list_their_known_values()
    {
        var types = typeof(SeamClient)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetInterfaces().Any(face => Is(face, typeof(ISeamEnum<>))))
            .ToList();
        await using var app = await SchemaApp.StartAsync(types.Select(type => ($"/{type.Name}", type, (object?)null)));

        Assert.True(types.Count > 40, $"{types.Count} enums");
        foreach (var type in types)
        {
            var schema = app.Resolve(app.SchemaOf($"/{type.Name}"));
            var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Select(property => property.GetValue(null)!.ToString());
            Assert.Equal("string", (string?)schema["type"]);
            Assert.Null(schema["enum"]);
            Assert.Equal(known.Order(), schema["x-extensible-enum"]!.AsArray().Select(value => (string?)value).Order());
        }
    }

    [Fact]
    public async Task Action_attempt_names_its_result()
    {
        await using var app = await SchemaApp.StartAsync([
            ("/unlock", typeof(ActionAttempt<UnlockDoorResult>), null),
            ("/other", typeof(ActionAttempt<ActionAttemptResult>), null),
        ]);

        var attempt = app.Resolve(app.SchemaOf("/unlock"));
        Assert.Equal("#/components/schemas/UnlockDoorResult", (string?)attempt["properties"]!["result"]!["$ref"]);
        Assert.Equal(
            ["action_attempt_id", "action_type", "status"],
            attempt["required"]!.AsArray().Select(name => (string?)name).Order()
        );
    }

    [Fact]
    public async Task Records_keep_their_schemas_inside_types_of_the_app()
    {
        var value = new Building(new AcsUser(), null, [], new SeamPage<AcsEntrance>([]), null);
        await using var app = await SchemaApp.StartAsync([
            ("/building", typeof(Building), value),
            ("/users", typeof(IReadOnlyList<AcsUser>), null),
            ("/page", typeof(SeamPage<AcsUser>), null),
            ("/by-door", typeof(Dictionary<string, List<AcsUser>>), null),
            ("/attempts", typeof(List<ActionAttempt<UnlockDoorResult>>), null),
            ("/methods", typeof(Dictionary<string, AcsCredentialAccessMethod?>), null),
        ]);

        var properties = app.Resolve(app.SchemaOf("/building"))["properties"]!;
        const string User = "#/components/schemas/AcsUser";
        Assert.Equal(User, (string?)properties["owner"]!["$ref"]);
        Assert.Contains(User, properties["guest"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(User, (string?)properties["residents"]!["items"]!["$ref"]);
        var entrances = app.Resolve(properties["entrances"]!);
        Assert.Equal("#/components/schemas/AcsEntrance", (string?)entrances["properties"]!["items"]!["items"]!["$ref"]);
        Assert.Equal(User, (string?)app.SchemaOf("/users")["items"]!["$ref"]);
        var page = app.Resolve(app.SchemaOf("/page"));
        Assert.Equal(["items", "has_next_page"], page["required"]!.AsArray().Select(name => (string?)name));
        Assert.Equal(User, (string?)page["properties"]!["items"]!["items"]!["$ref"]);
        Assert.Equal(User, (string?)app.SchemaOf("/by-door")["additionalProperties"]!["items"]!["$ref"]);
        var attempt = app.Resolve(app.SchemaOf("/attempts")["items"]!);
        Assert.Equal("#/components/schemas/UnlockDoorResult", (string?)attempt["properties"]!["result"]!["$ref"]);
        Assert.Equal(
            "#/components/schemas/AcsCredentialAccessMethod",
            (string?)app.SchemaOf("/methods")["additionalProperties"]!["$ref"]
        );
        Assert.NotNull(app.Component("AcsUser")["properties"]!["full_name"]);
    }

    private static IEnumerable<string> Problems(SchemaApp app, Type type)
    {
        var schema = app.Resolve(app.SchemaOf($"/{type.Name}"));
        var members = schema["properties"]?.AsObject() ?? [];
        var properties = type.GetProperties().Where(property => property.Name != "AdditionalProperties").ToList();
        var extra = type.GetProperty("AdditionalProperties");
        if ((string?)schema["type"] != "object" || members.Count != properties.Count)
            yield return $"{type.Name}: {members.Count} members, and the record has {properties.Count}";
        if (extra is null != (bool?)schema["additionalProperties"] is false)
            yield return $"{type.Name}: additionalProperties is {schema["additionalProperties"]}";
        if (type == typeof(SeamEvent))
            yield break;
        // What the schema describes is read without a member that is unknown or of another type, and written as it was.
        var sample = Sample(app, schema, type.Name);
        if (
            type.IsSubclassOf(typeof(SeamEvent))
            && Activator.CreateInstance(type) is SeamEvent { EventType.Value: { Length: > 0 } eventType }
        )
            sample["event_type"] = eventType;
        var record = sample.Deserialize(type);
        if (extra?.GetValue(record) is IReadOnlyDictionary<string, JsonElement> { Count: > 0 } unknown)
            yield return $"{type.Name}: not of the record: {string.Join(", ", unknown.Keys)}";
        if (!JsonNode.DeepEquals(JsonSerializer.SerializeToNode(record, type), sample))
            yield return $"{type.Name}: written as {JsonSerializer.Serialize(record, type)}";
    }

    /// <summary>JSON with all members of a schema.</summary>
    private static JsonNode Sample(SchemaApp app, JsonNode schema, string name)
    {
        schema = app.Resolve(schema);
        if (schema["oneOf"] is JsonArray choices)
            return Sample(app, choices.Single(choice => (string?)choice!["type"] != "null")!, name);
        var type = schema["type"] is JsonArray types
            ? types.Select(item => (string?)item).Single(item => item != "null")
            : (string?)schema["type"];
        return type switch
        {
            "string" when (string?)schema["format"] == "date-time" => "2026-07-01T15:00:00Z",
            "string" => $"{name} é",
            "integer" => 40,
            "number" => 0.5,
            "boolean" => true,
            "array" => new JsonArray(Sample(app, schema["items"]!, name)),
            "object" when schema["properties"] is JsonObject members => new JsonObject(
                members.Select(member =>
                    KeyValuePair.Create(member.Key, (JsonNode?)Sample(app, member.Value!, member.Key))
                )
            ),
            "object" when schema["additionalProperties"] is JsonObject item => new JsonObject
            {
                ["key"] = Sample(app, item, name),
            },
            "object" => new JsonObject(),
            null => new JsonObject { [name] = new JsonArray(1, "text") },
            _ => throw new InvalidOperationException($"{name}: {schema.ToJsonString()}"),
        };
    }

    private static IEnumerable<Type> Records() =>
        typeof(SeamClient)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsGenericType && !type.IsInterface)
            .Where(type => type.GetInterfaces().Any(face => Is(face, typeof(ISeamJson<>))));

    private static bool Is(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private sealed record Building(
        AcsUser Owner,
        AcsUser? Guest,
        IReadOnlyList<AcsUser> Residents,
        SeamPage<AcsEntrance> Entrances,
        AcsCredentialAccessMethod? Method
    );
}
