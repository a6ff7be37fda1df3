// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A Salto KS site that an error or a warning is about.</summary>
/// <remarks>
/// <c>connected_account.errors.salto_ks_metadata.sites</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountSaltoKsSite>))]
public sealed record ConnectedAccountSaltoKsSite() : ISeamJson<ConnectedAccountSaltoKsSite>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Salto KS's own ID of the site. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_id</c> of the API.</remarks>
    public string? SiteId { get; init; }

    /// <summary>Name of the site in Salto KS. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_name</c> of the API.</remarks>
    public string? SiteName { get; init; }

    /// <summary>How many users the site's subscription allows. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>site_user_subscription_limit</c> of the API, at least 0.</remarks>
    public long? SiteUserSubscriptionLimit { get; init; }

    /// <summary>How many of them are taken. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>subscribed_site_user_count</c> of the API, at least 0.</remarks>
    public long? SubscribedSiteUserCount { get; init; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectedAccountSaltoKsSite(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 7 when members.Name.SequenceEqual("site_id"u8): SiteId = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("site_name"u8): SiteName = members.String(ref reader); break;
                case 26 when members.Name.SequenceEqual("subscribed_site_user_count"u8):
                    SubscribedSiteUserCount = members.Integer(ref reader);
                    break;
                case 28 when members.Name.SequenceEqual("site_user_subscription_limit"u8):
                    SiteUserSubscriptionLimit = members.Integer(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectedAccountSaltoKsSite ISeamJson<ConnectedAccountSaltoKsSite>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

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
        JsonWrite.String(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        JsonWrite.Integer(writer, "site_user_subscription_limit"u8, SiteUserSubscriptionLimit);
        JsonWrite.Integer(writer, "subscribed_site_user_count"u8, SubscribedSiteUserCount);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
