// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A web portal for one customer of yours.</summary>
/// <remarks><c>customer_portal</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<CustomerPortal>))]
public sealed record CustomerPortal() : ISeamJson<CustomerPortal>
{
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _customerKey;
    private readonly ResponseValue<DateTimeOffset> _expiresAt;
    private readonly ResponseText _url;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>When the link was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Your own key for the customer whose portal it is.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string CustomerKey { get => _customerKey.Value; init => _customerKey = value; }

    /// <summary>When the link stops working.</summary>
    /// <remarks><c>expires_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset ExpiresAt { get => _expiresAt.Value; init => _expiresAt = value; }

    /// <summary>The link to send to the customer. Whoever has it can use the portal.</summary>
    /// <remarks><c>url</c> of the API, a URI.</remarks>
    public string Url { get => _url.Value; init => _url = value; }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private CustomerPortal(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 3 when members.Name.SequenceEqual("url"u8): _url = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("expires_at"u8):
                    _expiresAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("customer_key"u8):
                    _customerKey = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static CustomerPortal ISeamJson<CustomerPortal>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "customer_key"u8, _customerKey.Given);
        JsonWrite.DateTime(writer, "expires_at"u8, _expiresAt.Given);
        JsonWrite.String(writer, "url"u8, _url.Given);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
