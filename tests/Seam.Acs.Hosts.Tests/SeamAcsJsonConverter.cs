using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Seam.Acs.Hosts.Tests;

/// <summary>The converter of docs/serialization.md.</summary>
public sealed class SeamAcsJsonConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) =>
        objectType.Assembly == typeof(SeamClient).Assembly
        && objectType.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: true);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value!.GetType()));

    public override object? ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer
    )
    {
        (var dates, reader.DateParseHandling) = (reader.DateParseHandling, DateParseHandling.None);
        var json = JToken.ReadFrom(reader).ToString(Formatting.None);
        reader.DateParseHandling = dates;
        return System.Text.Json.JsonSerializer.Deserialize(json, objectType);
    }
}
