// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An account at a provider that one of your users has connected.</summary>
/// <remarks><c>connected_account</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccount>))]
public sealed record ConnectedAccount() : ISeamJson<ConnectedAccount>
{
    private readonly ResponseList<ConnectWebviewAcceptedCapability> _acceptedCapabilities;
    private readonly ResponseText _accountTypeDisplayName;
    private readonly ResponseValue<bool> _automaticallyManageNewDevices;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseMap<JsonElement> _customMetadata;
    private readonly ResponseText _displayName;
    private readonly ResponseList<ConnectedAccountError> _errors;
    private readonly ConnectedAccountUserIdentifier? _userIdentifier;
    private readonly ResponseList<ConnectedAccountWarning> _warnings;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Kinds of devices that may come in through the account. Never <c>null</c>.</summary>
    /// <remarks><c>accepted_capabilities</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectWebviewAcceptedCapability> AcceptedCapabilities
    {
        get => _acceptedCapabilities.Value;
        init => _acceptedCapabilities = new(value);
    }

    /// <summary>Which provider's account it is. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>account_type</c> of the API.</remarks>
    public string? AccountType { get; init; }

    /// <summary>The provider's name, fit to show people.</summary>
    /// <remarks><c>account_type_display_name</c> of the API.</remarks>
    public string AccountTypeDisplayName
    {
        get => _accountTypeDisplayName.Value;
        init => _accountTypeDisplayName = value;
    }

    /// <summary>True if Seam manages devices that turn up later.</summary>
    /// <remarks><c>automatically_manage_new_devices</c> of the API.</remarks>
    public bool AutomaticallyManageNewDevices
    {
        get => _automaticallyManageNewDevices.Value;
        init => _automaticallyManageNewDevices = value;
    }

    /// <summary>Identifies the connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the account was connected. <c>null</c> if unknown.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Your own keys with values, stored with the account. Never <c>null</c>.</summary>
    /// <remarks><c>custom_metadata</c> of the API.</remarks>
    public IReadOnlyDictionary<string, JsonElement> CustomMetadata
    {
        get => _customMetadata.Value;
        init => _customMetadata = new(value);
    }

    /// <summary>Customer of yours to whom the account belongs. <c>null</c> if none.</summary>
    /// <remarks><c>customer_key</c> of the API.</remarks>
    public string? CustomerKey { get; init; }

    /// <summary>Time of day at which stays begin on a 24-hour clock, such as 15:00. <c>null</c> if not set.</summary>
    /// <remarks><c>default_checkin_time</c> of the API.</remarks>
    public string? DefaultCheckinTime { get; init; }

    /// <summary>Time of day at which stays end on a 24-hour clock, such as 15:00. <c>null</c> if not set.</summary>
    /// <remarks><c>default_checkout_time</c> of the API.</remarks>
    public string? DefaultCheckoutTime { get; init; }

    /// <summary>Name to show for the account, often its login.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>
    /// Platform that an iCal calendar comes from, such as airbnb; unknown if it can't be told. <c>null</c> elsewhere.
    /// </summary>
    /// <remarks><c>ical_feed_origin</c> of the API.</remarks>
    public string? IcalFeedOrigin { get; init; }

    /// <summary>Address of an iCal calendar. <c>null</c> elsewhere.</summary>
    /// <remarks><c>ical_url</c> of the API.</remarks>
    public string? IcalUrl { get; init; }

    /// <summary>Address of the provider's logo. <c>null</c> if there is none.</summary>
    /// <remarks><c>image_url</c> of the API, a URI.</remarks>
    public string? ImageUrl { get; init; }

    /// <summary>IANA name of the account's time zone, such as America/Los_Angeles. <c>null</c> if not set.</summary>
    /// <remarks><c>time_zone</c> of the API.</remarks>
    public string? TimeZone { get; init; }

    /// <summary>
    /// The account's login; the older form of <see cref="DisplayName"/>. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>user_identifier</c> of the API.</remarks>
    [Obsolete("Use DisplayName.")]
    public ConnectedAccountUserIdentifier? UserIdentifier { get => _userIdentifier; init => _userIdentifier = value; }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<ConnectedAccountWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private ConnectedAccount(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<ConnectedAccountError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("ical_url"u8): IcalUrl = members.String(ref reader); break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<ConnectedAccountWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("image_url"u8): ImageUrl = members.String(ref reader); break;
                case 9 when members.Name.SequenceEqual("time_zone"u8): TimeZone = members.String(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    CreatedAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("account_type"u8):
                    AccountType = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("customer_key"u8):
                    CustomerKey = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("custom_metadata"u8):
                    _customMetadata = new(members.Map<JsonElement>(ref reader, LooseRead.Json));
                    break;
                case 15 when members.Name.SequenceEqual("user_identifier"u8):
                    _userIdentifier = members.Record<ConnectedAccountUserIdentifier>(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("ical_feed_origin"u8):
                    IcalFeedOrigin = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("default_checkin_time"u8):
                    DefaultCheckinTime = members.String(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("accepted_capabilities"u8):
                    _acceptedCapabilities =
                        new(members.List<ConnectWebviewAcceptedCapability>(ref reader, LooseRead.Enum));
                    break;
                case 21 when members.Name.SequenceEqual("default_checkout_time"u8):
                    DefaultCheckoutTime = members.String(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("account_type_display_name"u8):
                    _accountTypeDisplayName = members.String(ref reader);
                    break;
                case 32 when members.Name.SequenceEqual("automatically_manage_new_devices"u8):
                    _automaticallyManageNewDevices = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static ConnectedAccount ISeamJson<ConnectedAccount>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.List(writer, "accepted_capabilities"u8, _acceptedCapabilities.Given, JsonWrite.EnumValue);
        JsonWrite.String(writer, "account_type"u8, AccountType);
        JsonWrite.String(writer, "account_type_display_name"u8, _accountTypeDisplayName.Given);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, _automaticallyManageNewDevices.Given);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, CreatedAt);
        JsonWrite.Map(writer, "custom_metadata"u8, _customMetadata.Given, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "default_checkin_time"u8, DefaultCheckinTime);
        JsonWrite.String(writer, "default_checkout_time"u8, DefaultCheckoutTime);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "ical_feed_origin"u8, IcalFeedOrigin);
        JsonWrite.String(writer, "ical_url"u8, IcalUrl);
        JsonWrite.String(writer, "image_url"u8, ImageUrl);
        JsonWrite.String(writer, "time_zone"u8, TimeZone);
        JsonWrite.Record(writer, "user_identifier"u8, _userIdentifier);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
