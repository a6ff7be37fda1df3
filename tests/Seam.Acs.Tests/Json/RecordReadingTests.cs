using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Every record keeps what it reads: nothing is lost, nothing is invented.</summary>
public sealed class RecordReadingTests
{
    [Fact]
    public void Every_record_of_the_client_is_known_to_the_facts()
    {
        // Action attempts are written by hand, and no event is only an event.
        string[] others =
        [
            typeof(ActionAttempt<>).Name,
            nameof(ActionAttemptError),
            nameof(ActionAttemptResult),
            nameof(SeamEvent),
        ];
        var records = typeof(SeamClient)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.GetInterfaces()
                    .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISeamJson<>))
            )
            .Select(type => type.Name)
            .Except(others);

        Assert.Equal(
            records.Order(StringComparer.Ordinal),
            RecordTypes.All.Select(record => record.Type.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_schema_of_the_facts_has_a_record()
    {
        var schemas = ApiFacts.Instance.Schemas.Keys.Except(["action_attempt"]);
        Assert.Empty(schemas.Except(RecordTypes.Names));
    }

    [Theory]
    [MemberData(nameof(RecordData.Answers), MemberType = typeof(RecordData))]
    public void Every_property_of_an_answer_maps_to_a_member(string name)
    {
        var record = RecordTypes.Of(name);
        var expected = record
            .Members.Select(member => RecordTypes.PropertyName(record.Type, member.Name))
            .Append("AdditionalProperties");
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            record.Type.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void All_members_are_read_and_written_back(string name)
    {
        var record = RecordTypes.Of(name);
        for (var seed = 0; seed < 4; seed++)
        {
            var json = RecordData.Full(record, seed);
            SampleAnswer.AssertSame(json, RecordJson.Of(record.Type).Rewrite(json.ToJsonString()));
        }
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void Each_member_is_read_into_its_own_property(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record);

        var read = RecordJson.Of(record.Type).Read(json);

        Assert.All(
            record.Members,
            member =>
            {
                var property = RecordTypes.Property(record.Type, member.Name);
                AssertEqual(Argument.Of(json[member.Name], property.PropertyType), property.GetValue(read));
            }
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.Members), MemberType = typeof(RecordData))]
    public void A_member_alone_is_written_back_alone(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Missing(record);
        json[member] = SampleJson.Of(record.Members.Single(fact => fact.Name == member), seed: 1);
        SampleAnswer.AssertSame(json, RecordJson.Of(record.Type).Rewrite(json.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void Nothing_is_invented_where_all_members_are_missing_or_null(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordJson.Of(record.Type);
        var nulls = new JsonObject(
            record.Members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, null))
        );

        var nothing = RecordData.Missing(record).ToJsonString();
        Assert.Equal(nothing, json.Write(json.Read("{}")));
        Assert.Equal(nothing, json.Write(json.Read(" { } ")));
        var fromNulls = json.Write(json.Read(nulls));
        if (record.Type.GetProperties().Any(property => property.PropertyType.Name == typeof(Optional<>).Name))
            Assert.Matches("""^\{("[a-z_]+":(null|false),?)*\}$""", fromNulls);
        else
            Assert.Equal(nothing, fromNulls);
    }

    [Theory]
    [MemberData(nameof(RecordData.Answers), MemberType = typeof(RecordData))]
    public void Unknown_members_and_values_survive(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record, seed: 900);
        foreach (var (key, value) in RecordData.Unknown())
            json[key] = value?.DeepClone();

        var rewritten = RecordJson.Of(record.Type).Rewrite(json.ToJsonString());

        SampleAnswer.AssertSame(json, rewritten);
        Assert.Contains(
            "1.50",
            RecordJson.Of(record.Type).Write(RecordJson.Of(record.Type).Read(json)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(RecordData.Requests), MemberType = typeof(RecordData))]
    public void A_request_refuses_members_that_it_could_not_send(string name)
    {
        var json = RecordJson.Of(RecordTypes.Of(name).Type);
        var failure = Assert.ThrowsAny<JsonException>(() => json.Read("""{"made_up": "4815162"}"""));
        Assert.Contains("made_up", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4815162", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RecordData.Members), MemberType = typeof(RecordData))]
    public void Of_duplicate_members_the_last_one_counts(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var fact = record.Members.Single(item => item.Name == member);
        var (first, last) = (SampleJson.Of(fact, 1).ToJsonString(), SampleJson.Of(fact, 2));
        var json = $$"""{"{{member}}": {{first}}, "{{member}}": {{last.ToJsonString()}}}""";
        var expected = RecordData.Missing(record);
        expected[member] = last;
        SampleAnswer.AssertSame(expected, RecordJson.Of(record.Type).Rewrite(json));
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void The_order_and_the_escaping_of_names_do_not_matter(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record);
        var members = json.Reverse()
            .Select(pair =>
                $"\"{string.Concat(pair.Key.Select(letter => $"\\u{(int)letter:x4}"))}\" : {pair.Value!.ToJsonString()}"
            );
        SampleAnswer.AssertSame(json, RecordJson.Of(record.Type).Rewrite($"{{{string.Join(" ,\n", members)}}}"));
    }

    [Theory]
    [MemberData(nameof(RecordData.Answers), MemberType = typeof(RecordData))]
    public void Lists_and_maps_are_never_null_and_cannot_be_changed(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordJson.Of(record.Type);
        var full = json.Read(RecordData.Full(record));
        foreach (var property in record.Type.GetProperties().Where(IsCollection))
        {
            Assert.NotNull(property.GetValue(Activator.CreateInstance(record.Type)));
            Assert.NotNull(property.GetValue(json.Read($$"""{"{{property.Name}}": null}""")));
            Assert.NotNull(property.GetValue(RecordJson.With(full, property, null)));
            Assert.True(
                property.GetValue(full) is IList { IsReadOnly: true } or IDictionary { IsReadOnly: true },
                property.Name
            );
        }
    }

    private static bool IsCollection(System.Reflection.PropertyInfo property) =>
        property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));

    private static void AssertEqual(object? expected, object? actual)
    {
        if (expected is DateTimeOffset)
            Assert.Equal(TimeSpan.Zero, ((DateTimeOffset)actual!).Offset);
        if (expected is IDictionary or JsonElement)
            Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        else
            Assert.Equal(expected, actual);
    }
}
