// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectWebviewCreateRequest
{
    private ConnectWebviewCreateRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    CustomMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 17 when name.SequenceEqual("provider_category"u8):
                    ProviderCategory = JsonRead.Enum<ConnectWebviewCreateProviderCategory>(ref reader);
                    continue;
                case 18 when name.SequenceEqual("accepted_providers"u8):
                    AcceptedProviders = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<ConnectWebviewCreateAcceptedProvider>
                    );
                    continue;
                case 18 when name.SequenceEqual("excluded_providers"u8):
                    ExcludedProviders = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 19 when name.SequenceEqual("custom_redirect_url"u8):
                    CustomRedirectUrl = JsonRead.String(ref reader);
                    continue;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    AcceptedCapabilities = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<ConnectWebviewAcceptedCapability>
                    );
                    continue;
                case 24 when name.SequenceEqual("wait_for_device_creation"u8):
                    WaitForDeviceCreation = JsonRead.Boolean(ref reader);
                    continue;
                case 27 when name.SequenceEqual("custom_redirect_failure_url"u8):
                    CustomRedirectFailureUrl = JsonRead.String(ref reader);
                    continue;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    AutomaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ConnectWebviewCreateRequest ISeamJson<ConnectWebviewCreateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, AcceptedCapabilities, JsonWrite.EnumValue);
        JsonWrite.List(writer, "accepted_providers"u8, AcceptedProviders, JsonWrite.EnumValue);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, AutomaticallyManageNewDevices);
        JsonWrite.Map(writer, "custom_metadata"u8, CustomMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "custom_redirect_failure_url"u8, CustomRedirectFailureUrl);
        JsonWrite.String(writer, "custom_redirect_url"u8, CustomRedirectUrl);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.List(writer, "excluded_providers"u8, ExcludedProviders, JsonWrite.StringValue);
        JsonWrite.Enum(writer, "provider_category"u8, ProviderCategory);
        JsonWrite.Boolean(writer, "wait_for_device_creation"u8, WaitForDeviceCreation);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectWebviewCreateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcceptedCapabilities, other.AcceptedCapabilities)
            && JsonEquality.Lists(AcceptedProviders, other.AcceptedProviders)
            && AutomaticallyManageNewDevices == other.AutomaticallyManageNewDevices
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && CustomRedirectFailureUrl == other.CustomRedirectFailureUrl
            && CustomRedirectUrl == other.CustomRedirectUrl
            && CustomerKey == other.CustomerKey
            && JsonEquality.Lists(ExcludedProviders, other.ExcludedProviders)
            && ProviderCategory == other.ProviderCategory
            && WaitForDeviceCreation == other.WaitForDeviceCreation;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcceptedCapabilities));
        hash.Add(JsonEquality.Hash(AcceptedProviders));
        hash.Add(AutomaticallyManageNewDevices);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(CustomRedirectFailureUrl);
        hash.Add(CustomRedirectUrl);
        hash.Add(CustomerKey);
        hash.Add(JsonEquality.Hash(ExcludedProviders));
        hash.Add(ProviderCategory);
        hash.Add(WaitForDeviceCreation);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(AcceptedCapabilities, "acceptedCapabilities");
        RequestCheck.Names(AcceptedProviders, "acceptedProviders");
        RequestCheck.NotEmpty(CustomerKey, "customerKey");
        RequestCheck.Items(ExcludedProviders, "excludedProviders");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
