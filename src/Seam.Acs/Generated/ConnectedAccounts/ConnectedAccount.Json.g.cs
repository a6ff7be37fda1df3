// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccount
{
    private ConnectedAccount(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("errors"u8):
                    _errors = JsonRead.List(ref reader, JsonRead.Record<ConnectedAccountError>);
                    continue;
                case 8 when name.SequenceEqual("ical_url"u8):
                    IcalUrl = JsonRead.String(ref reader);
                    continue;
                case 8 when name.SequenceEqual("warnings"u8):
                    _warnings = JsonRead.List(ref reader, JsonRead.Record<ConnectedAccountWarning>);
                    continue;
                case 9 when name.SequenceEqual("image_url"u8):
                    ImageUrl = JsonRead.String(ref reader);
                    continue;
                case 9 when name.SequenceEqual("time_zone"u8):
                    TimeZone = JsonRead.String(ref reader);
                    continue;
                case 10 when name.SequenceEqual("created_at"u8):
                    CreatedAt = JsonRead.DateTime(ref reader);
                    continue;
                case 12 when name.SequenceEqual("account_type"u8):
                    AccountType = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    _displayName = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 15 when name.SequenceEqual("user_identifier"u8):
                    _userIdentifier = JsonRead.Record<ConnectedAccountUserIdentifier>(ref reader);
                    continue;
                case 16 when name.SequenceEqual("ical_feed_origin"u8):
                    IcalFeedOrigin = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("default_checkin_time"u8):
                    DefaultCheckinTime = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<ConnectWebviewAcceptedCapability>
                    );
                    continue;
                case 21 when name.SequenceEqual("default_checkout_time"u8):
                    DefaultCheckoutTime = JsonRead.String(ref reader);
                    continue;
                case 25 when name.SequenceEqual("account_type_display_name"u8):
                    _accountTypeDisplayName = JsonRead.String(ref reader);
                    continue;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    _automaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static ConnectedAccount ISeamJson<ConnectedAccount>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities, JsonWrite.EnumValue);
        JsonWrite.String(writer, "account_type"u8, AccountType);
        JsonWrite.String(writer, "account_type_display_name"u8, _accountTypeDisplayName);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, _automaticallyManageNewDevices);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId);
        JsonWrite.DateTime(writer, "created_at"u8, CreatedAt);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "default_checkin_time"u8, DefaultCheckinTime);
        JsonWrite.String(writer, "default_checkout_time"u8, DefaultCheckoutTime);
        JsonWrite.String(writer, "display_name"u8, _displayName);
        JsonWrite.List(writer, "errors"u8, _errors, JsonWrite.RecordValue);
        JsonWrite.String(writer, "ical_feed_origin"u8, IcalFeedOrigin);
        JsonWrite.String(writer, "ical_url"u8, IcalUrl);
        JsonWrite.String(writer, "image_url"u8, ImageUrl);
        JsonWrite.String(writer, "time_zone"u8, TimeZone);
        JsonWrite.Record(writer, "user_identifier"u8, _userIdentifier);
        JsonWrite.List(writer, "warnings"u8, _warnings, JsonWrite.RecordValue);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccount? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcceptedCapabilities, other.AcceptedCapabilities)
            && AccountType == other.AccountType
            && AccountTypeDisplayName == other.AccountTypeDisplayName
            && AutomaticallyManageNewDevices == other.AutomaticallyManageNewDevices
            && ConnectedAccountId == other.ConnectedAccountId
            && CreatedAt == other.CreatedAt
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && CustomerKey == other.CustomerKey
            && DefaultCheckinTime == other.DefaultCheckinTime
            && DefaultCheckoutTime == other.DefaultCheckoutTime
            && DisplayName == other.DisplayName
            && JsonEquality.Lists(Errors, other.Errors)
            && IcalFeedOrigin == other.IcalFeedOrigin
            && IcalUrl == other.IcalUrl
            && ImageUrl == other.ImageUrl
            && TimeZone == other.TimeZone
            && _userIdentifier == other._userIdentifier
            && JsonEquality.Lists(Warnings, other.Warnings)
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcceptedCapabilities));
        hash.Add(AccountType);
        hash.Add(AccountTypeDisplayName);
        hash.Add(AutomaticallyManageNewDevices);
        hash.Add(ConnectedAccountId);
        hash.Add(CreatedAt);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(CustomerKey);
        hash.Add(DefaultCheckinTime);
        hash.Add(DefaultCheckoutTime);
        hash.Add(DisplayName);
        hash.Add(JsonEquality.Hash(Errors));
        hash.Add(IcalFeedOrigin);
        hash.Add(IcalUrl);
        hash.Add(ImageUrl);
        hash.Add(TimeZone);
        hash.Add(_userIdentifier);
        hash.Add(JsonEquality.Hash(Warnings));
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
