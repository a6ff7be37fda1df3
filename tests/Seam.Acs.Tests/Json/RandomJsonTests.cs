#if NET10_0_OR_GREATER
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Seam.Acs.Tests;

/// <summary>Random documents that the facts allow, with members and values that they don't know: nothing gets lost.</summary>
public sealed class RandomJsonTests
{
    private const string TimePattern = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '\uD7FF'].Array[0, 12].Select(letters => new string(letters)),
        OneOf("", "null", "\0", "\u001b[31m", "\"\\/\b\f\n\r\t", "😀", "</script>", "2026-07-01T15:00:00Z")
    );

    private static readonly Gen<string> Json = AnyJson(depth: 3);

    [Theory]
    [MemberData(nameof(RecordData.All), MemberType = typeof(RecordData))]
    public void What_is_read_and_written_and_read_again_is_equal(string name)
    {
        var record = RecordTypes.Of(name);
        var json = RecordJson.Of(record.Type);
        Document(record.Members, record.IsAnswer)
            .Sample(
                document =>
                {
                    var read = json.Read(document);
                    var written = json.Write(read);
                    var again = json.Read(written);
                    Assert.Equal(read, again);
                    Assert.Equal(read.GetHashCode(), again.GetHashCode());
                    Assert.Equal(written, json.Write(again));
                    SampleAnswer.AssertSame(
                        WithoutNulls(JsonNode.Parse(document)!.AsObject(), record),
                        JsonNode.Parse(written)
                    );
                },
                iter: 50
            );
    }

    private static Gen<string> Document(IReadOnlyList<ApiMember> members, bool isAnswer)
    {
        var parts = members.Select(member =>
            Maybe(member.Name, Gen.Frequency((9, Value(member.FactType, isAnswer)), (1, Null)))
        );
        if (isAnswer)
            parts = parts.Append(Maybe("newer", Json)).Append(Text.SelectMany(name => Maybe($"x_{name}", Json)));
        return parts
            .Prepend(Gen.Const(""))
            .Aggregate((all, next) => Gen.Select(all, next, (left, right) => left + right))
            .Select(pairs => $"{{{pairs.TrimEnd(',')}}}");
    }

    private static Gen<string> OneOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Null => Gen.Const("null");

    private static Gen<string> Maybe(string name, Gen<string> value) =>
        Gen.Frequency((1, Gen.Const("")), (3, value.Select(json => $"{Quote(name)}:{json},")));

    private static Gen<string> Value(FactType type, bool isAnswer) =>
        type.Text switch
        {
            "date-time" => Gen.Long[0, DateTimeOffset.MaxValue.Ticks]
                .Select(ticks =>
                    Quote(new DateTimeOffset(ticks, TimeSpan.Zero).ToString(TimePattern, CultureInfo.InvariantCulture))
                ),
            "integer" => Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture)),
            "number" => Gen.Double[-1e9, 1e9].Select(number => number.ToString("R", CultureInfo.InvariantCulture)),
            "boolean" => Gen.Bool.Select(value => value ? "true" : "false"),
            "json" => Json,
            _ when type.IsText => Text.Select(Quote),
            _ when type.Enum is { } values => Gen.OneOf(
                Text.Select(Quote),
                OneOf([.. ApiFacts.Instance.Enums[values].DefaultIfEmpty("x").Select(Quote)])
            ),
            _ when type.IsList => Value(type.Item, isAnswer)
                .Array[0, 3]
                .Select(items => $"[{string.Join(',', items)}]"),
            _ when type.IsMap => Value(type.Item, isAnswer)
                .Where(json => json != "null")
                .Array[0, 3]
                .Select(items => $"{{{string.Join(',', items.Select((json, index) => $"\"k{index}\":{json}"))}}}"),
            _ => Document(type.Members!, isAnswer),
        };

    private static Gen<string> AnyJson(int depth)
    {
        var plain = Gen.OneOf(Text.Select(Quote), OneOf("null", "true", "-0.5e-3", "12345678901234567890"));
        if (depth == 0)
            return plain;
        var inner = AnyJson(depth - 1);
        return Gen.OneOf(
            plain,
            inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Select(Text, inner).Select((name, json) => $"{{{Quote(name)}:{json}}}")
        );
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    /// <summary>Null and absent are the same to an answer; to an update they aren't.</summary>
    private static JsonObject WithoutNulls(JsonObject json, RecordFact record)
    {
        foreach (var (name, value) in RecordData.Missing(record))
            json[name] = json[name]?.DeepClone() ?? value!.DeepClone();
        foreach (var member in record.Members)
        {
            var isNull = json.TryGetPropertyValue(member.Name, out var value) && value is null;
            var property = RecordTypes.Property(record.Type, member.Name);
            // A name that a request must give is empty where nobody gave it.
            var isMissing =
                !record.IsAnswer && member is { Required: true, FactType.Enum: not null } && (string?)value == "";
            if (isMissing || (isNull && property.PropertyType.Name != typeof(Optional<>).Name))
                json.Remove(member.Name);
            var type = member.FactType.IsList ? member.FactType.Item : member.FactType;
            if (value is null || type.Members is null)
                continue;
            foreach (var part in value is JsonArray items ? items.ToArray() : [value])
                WithoutNulls(part!.AsObject(), RecordTypes.Of(type.Text));
        }

        return json;
    }
}
#endif
