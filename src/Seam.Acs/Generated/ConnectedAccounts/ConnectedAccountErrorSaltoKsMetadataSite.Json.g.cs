// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountErrorSaltoKsMetadataSite
{
    private ConnectedAccountErrorSaltoKsMetadataSite(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("site_id"u8):
                    SiteId = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("site_name"u8):
                    SiteName = JsonRead.String(ref reader);
                    continue;
                case 26 when name.SequenceEqual("subscribed_site_user_count"u8):
                    SubscribedSiteUserCount = JsonRead.Integer(ref reader);
                    continue;
                case 28 when name.SequenceEqual("site_user_subscription_limit"u8):
                    SiteUserSubscriptionLimit = JsonRead.Integer(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ConnectedAccountErrorSaltoKsMetadataSite ISeamJson<ConnectedAccountErrorSaltoKsMetadataSite>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "site_id"u8, SiteId);
        JsonWrite.String(writer, "site_name"u8, SiteName);
        JsonWrite.Integer(writer, "site_user_subscription_limit"u8, SiteUserSubscriptionLimit);
        JsonWrite.Integer(writer, "subscribed_site_user_count"u8, SubscribedSiteUserCount);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountErrorSaltoKsMetadataSite? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && SiteId == other.SiteId
            && SiteName == other.SiteName
            && SiteUserSubscriptionLimit == other.SiteUserSubscriptionLimit
            && SubscribedSiteUserCount == other.SubscribedSiteUserCount
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(SiteId);
        hash.Add(SiteName);
        hash.Add(SiteUserSubscriptionLimit);
        hash.Add(SubscribedSiteUserCount);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
