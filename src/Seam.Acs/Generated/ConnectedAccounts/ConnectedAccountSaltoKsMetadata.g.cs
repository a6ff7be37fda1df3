// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Salto KS sites that an error or a warning is about.</summary>
/// <remarks>
/// <c>connected_account.errors.salto_ks_metadata</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountSaltoKsMetadata>))]
public sealed record ConnectedAccountSaltoKsMetadata() : ISeamJson<ConnectedAccountSaltoKsMetadata>
{
    private readonly ResponseList<ConnectedAccountSaltoKsSite> _sites;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>The sites concerned. Never <c>null</c>.</summary>
    /// <remarks><c>sites</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountSaltoKsSite> Sites { get => _sites.Value; init => _sites = new(value); }

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectedAccountSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("sites"u8):
                    _sites = new(JsonRead.List(ref reader, JsonRead.Record<ConnectedAccountSaltoKsSite>));
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static ConnectedAccountSaltoKsMetadata ISeamJson<ConnectedAccountSaltoKsMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "sites"u8, _sites.Given, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
