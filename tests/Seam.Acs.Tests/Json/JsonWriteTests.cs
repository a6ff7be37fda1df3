using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Seam.Acs.Tests;

/// <summary>JSON that a program made by itself, as it is written and compared.</summary>
public sealed class JsonWriteTests
{
    private static JsonElement Nothing => default;

    [Fact]
    public void An_element_without_a_value_is_null_among_additional_members()
    {
        var user = new AcsUser
        {
            AdditionalProperties = new Dictionary<string, JsonElement>
            {
                ["none"] = Nothing,
                ["one"] = JsonSerializer.SerializeToElement(1),
            },
        };

        Assert.Equal("""{"none":null,"one":1}""", JsonSerializer.Serialize(user));
    }

    [Fact]
    public void An_element_without_a_value_is_left_out_or_null()
    {
        Assert.Equal(
            """{"one":1}""",
            Write(writer =>
            {
                writer.WriteStartObject();
                JsonWrite.Json(writer, "none"u8, null);
                JsonWrite.Json(writer, "nothing"u8, Nothing);
                JsonWrite.Json(writer, "one"u8, JsonSerializer.SerializeToElement(1));
                writer.WriteEndObject();
            })
        );
        Assert.Equal("null", Write(writer => JsonWrite.JsonValue(writer, Nothing)));
        Assert.Equal("1", Write(writer => JsonWrite.JsonValue(writer, JsonSerializer.SerializeToElement(1))));
    }

    [Fact]
    public void Lists_and_maps_of_each_kind_of_value_are_written()
    {
        var time = new DateTimeOffset(2026, 7, 1, 17, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal(
            """
            {"s":["a"],"b":[true,false],"i":[7],"n":[0.5],"t":["2026-07-01T15:00:00Z"],"e":["pending"],"r":[{"thing_id":"t1","name":"Lamp"}],"m":{"k":"v"}}
            """.Trim(),
            Write(writer =>
            {
                writer.WriteStartObject();
                JsonWrite.List<string>(writer, "none"u8, null, JsonWrite.StringValue);
                JsonWrite.Map<string>(writer, "none"u8, null, JsonWrite.StringValue);
                JsonWrite.List(writer, "s"u8, ["a"], JsonWrite.StringValue);
                JsonWrite.List(writer, "b"u8, [true, false], JsonWrite.BooleanValue);
                JsonWrite.List(writer, "i"u8, [7L], JsonWrite.IntegerValue);
                JsonWrite.List(writer, "n"u8, [0.5], JsonWrite.NumberValue);
                JsonWrite.List(writer, "t"u8, [time], JsonWrite.DateTimeValue);
                JsonWrite.List(writer, "e"u8, [ActionAttemptStatus.Pending], JsonWrite.EnumValue);
                JsonWrite.List(writer, "r"u8, [Things.Lamp], JsonWrite.RecordValue);
                JsonWrite.Map(writer, "m"u8, new Dictionary<string, string> { ["k"] = "v" }, JsonWrite.StringValue);
                writer.WriteEndObject();
            })
        );
    }

    [Fact]
    public void Members_that_are_null_are_left_out()
    {
        Assert.Equal(
            """{"b":false,"i":0,"n":0}""",
            Write(writer =>
            {
                writer.WriteStartObject();
                JsonWrite.String(writer, "s"u8, null);
                JsonWrite.Secret(writer, "s"u8, null);
                JsonWrite.Boolean(writer, "x"u8, null);
                JsonWrite.Integer(writer, "x"u8, null);
                JsonWrite.Number(writer, "x"u8, null);
                JsonWrite.DateTime(writer, "x"u8, null);
                JsonWrite.Enum<ActionAttemptStatus>(writer, "x"u8, null);
                JsonWrite.Record<Thing>(writer, "x"u8, null);
                JsonWrite.Boolean(writer, "b"u8, false);
                JsonWrite.Integer(writer, "i"u8, 0);
                JsonWrite.Number(writer, "n"u8, 0);
                writer.WriteEndObject();
            })
        );
    }

    [Fact]
    public void Nothing_is_written_without_a_writer_or_a_value()
    {
        var names = new SeamEnumConverter<ActionAttemptStatus>();
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => names.Write(null!, "pending", JsonSerializerOptions.Default)
        );
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => names.WriteAsPropertyName(null!, "pending", JsonSerializerOptions.Default)
        );
        var things = new SeamJsonConverter<Thing>();
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => things.Write(null!, Things.Lamp, JsonSerializerOptions.Default)
        );
        Assert.Throws<ArgumentNullException>(
            "value",
            () => Write(writer => things.Write(writer, null!, JsonSerializerOptions.Default))
        );
    }

    [Fact]
    public void A_name_is_a_key_of_a_dictionary_too_and_null_is_none()
    {
        var counts = new Dictionary<ActionAttemptStatus, int> { ["pending"] = 1 };

        var json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"pending":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ActionAttemptStatus, int>>(json));
        Assert.Equal(default, JsonSerializer.Deserialize<ActionAttemptStatus>("null"));
    }

    [Fact]
    public void A_record_printed_inside_another_leaves_it_hiding_secrets()
    {
        var outer = new Printing();

        Assert.Equal("""{"inner":"***","secret":"***"}""", string.Concat(SeamJson.Print(outer).Where(c => c > ' ')));
        Assert.Equal("""{"inner":"***","secret":"s"}""", Write(outer.WriteJson));
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Prints another record while it is written itself.</summary>
    private sealed record Printing : ISeamJson<Printing>
    {
        public static Printing ReadJson(ref Utf8JsonReader reader) => throw new NotSupportedException();

        public void WriteJson(Utf8JsonWriter writer)
        {
            var inner = new Webhook { Secret = "s" }.ToString();
            writer.WriteStartObject();
            writer.WriteString("inner", inner.Contains("***", StringComparison.Ordinal) ? "***" : inner);
            JsonWrite.Secret(writer, "secret"u8, "s");
            writer.WriteEndObject();
        }
    }
}
