using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Records compare by value, down to the items of lists and the members of JSON.</summary>
public sealed class RecordEqualityTests
{
    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void Records_of_the_same_JSON_are_equal(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordJson.Of(record.Type);
        var (text, reordered) = (RecordData.Full(record), new JsonObject());
        if (record.IsAnswer)
            text = Merge(text, RecordData.Unknown());
        foreach (var (key, value) in text.Reverse())
            reordered[key] = value?.DeepClone();

        var (left, right) = (json.Read(text), json.Read(reordered));

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        if (!RecordTypes.IsKnownEvent(record))
            Assert.Equal(Activator.CreateInstance(record.Type), json.Read("{}"));
        Assert.False(left.Equals(null));
        Assert.False(left.Equals("text"));
    }

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void A_record_that_was_read_equals_one_that_was_constructed(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordData.Full(record, seed: 2);
        var (read, made) = (RecordJson.Of(record.Type).Read(json), Argument.Record(json, record.Type));
        Assert.Equal(read, made);
        Assert.Equal(read.GetHashCode(), made.GetHashCode());
        SampleAnswer.AssertSame(json, JsonNode.Parse(RecordJson.Of(record.Type).Write(made)));
    }

    [Theory]
    [MemberData(nameof(RecordData.Members), MemberType = typeof(RecordData))]
    public void Records_differ_where_one_member_differs(string name, string member)
    {
        var record = RecordTypes.Of(name);
        var fact = record.Members.Single(item => item.Name == member);
        var json = RecordJson.Of(record.Type);
        var full = RecordData.Full(record);
        var original = json.Read(full);
        var property = RecordTypes.Property(record.Type, member);
        var other = SampleJson.Of(fact, seed: 1);

        var changed = RecordJson.With(original, property, Argument.Of(other, property.PropertyType));
        Assert.NotEqual(original, changed);
        SampleAnswer.AssertSame(Replace(full, member, other), JsonNode.Parse(json.Write(changed)));

        var without = json.Read(Replace(full, member, null));
        Assert.NotEqual(original, without);

        if (full[member] is JsonArray { Count: > 1 })
            Assert.NotEqual(original, json.Read(Replace(full, member, new JsonArray(full[member]![0]!.DeepClone()))));
    }

    [Theory]
    [MemberData(nameof(RecordData.Answers), MemberType = typeof(RecordData))]
    public void Records_differ_where_an_unknown_member_differs(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordJson.Of(record.Type);
        var one = Merge(RecordData.Full(record), new JsonObject { ["newer"] = new JsonArray(1, 2) });
        var original = json.Read(one);
        Assert.NotEqual(original, json.Read(RecordData.Full(record)));
        Assert.NotEqual(original, json.Read(Replace(one, "newer", new JsonArray(1, 3))));
        Assert.NotEqual(original, json.Read(Merge(one, new JsonObject { ["newest"] = null })));

        var property = record.Type.GetProperty("AdditionalProperties")!;
        var made = new Dictionary<string, JsonElement> { ["newer"] = JsonSerializer.SerializeToElement<int[]>([1, 2]) };
        Assert.Equal(original, RecordJson.With(json.Read(RecordData.Full(record)), property, made));
    }

    [Fact]
    public void Hash_codes_tell_records_apart()
    {
        var record = RecordTypes.Of("acs_user");
        var json = RecordJson.Of(record.Type);
        var full = RecordData.Full(record);
        var hashes = record
            .Members.Select(member => json.Read(Replace(full, member.Name, SampleJson.Of(member, 1))).GetHashCode())
            .Append(json.Read(full).GetHashCode())
            .Distinct();
        // Two of so few hashes are alike once in millions of runs; all members must be in them.
        Assert.Equal(record.Members.Count + 1, hashes.Count());
    }

    [Fact]
    public void The_operators_compare_by_value()
    {
        var left = new AcsUser { AcsUserId = "a", Errors = [new AcsUserError { Message = "m" }] };
        var right = new AcsUser { AcsUserId = "a", Errors = [new AcsUserError { Message = "m" }] };
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.False(left == right with { Errors = [] });
        Assert.True(left == right with { FullName = null });
    }

    private static JsonObject Merge(JsonObject one, JsonObject other) =>
        new(one.Concat(other).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

    private static JsonObject Replace(JsonObject json, string member, JsonNode? value)
    {
        var copy = (JsonObject)json.DeepClone();
        copy.Remove(member);
        if (value is not null)
            copy[member] = value.DeepClone();
        return copy;
    }
}
