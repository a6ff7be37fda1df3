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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectedAccountSaltoKsMetadata(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 5 when members.Name.SequenceEqual("sites"u8):
                    _sites = new(members.List<ConnectedAccountSaltoKsSite>(ref reader, LooseRead.Record));
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectedAccountSaltoKsMetadata ISeamJson<ConnectedAccountSaltoKsMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.List(writer, "sites"u8, _sites.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
