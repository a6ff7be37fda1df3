using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>Reads and writes a record by its own reader and writer.</summary>
internal abstract class RecordJson
{
    public static RecordJson Of(Type type) =>
        (RecordJson)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!;

    public abstract object Read(string json);

    public abstract string Write(object record);

    public object Read(JsonNode json) => Read(json.ToJsonString());

    public JsonNode Rewrite(string json) => JsonNode.Parse(Write(Read(json)))!;

    public static T ReadAs<T>(string json)
        where T : ISeamJson<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var record = T.ReadJson(ref reader);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.Equal(0, reader.CurrentDepth);
        return record;
    }

    public static string WriteAs<T>(T record)
        where T : ISeamJson<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            record.WriteJson(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Copies a record as <c>with</c> does, with one property set to another value.</summary>
    public static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private sealed class Typed<T> : RecordJson
        where T : ISeamJson<T>
    {
        public override object Read(string json) => ReadAs<T>(json);

        public override string Write(object record) => WriteAs((T)record);
    }
}
