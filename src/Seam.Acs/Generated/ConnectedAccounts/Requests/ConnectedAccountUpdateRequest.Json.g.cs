// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountUpdateRequest
{
    [SetsRequiredMembers]
    private ConnectedAccountUpdateRequest(ref Utf8JsonReader reader)
    {
        ConnectedAccountId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 12 when name.SequenceEqual("customer_key"u8):
                    CustomerKey = JsonRead.String(ref reader);
                    continue;
                case 12 when name.SequenceEqual("display_name"u8):
                    DisplayName = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("custom_metadata"u8):
                    CustomMetadata = JsonRead.ValueMap(ref reader, JsonRead.JsonItem);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader)!;
                    continue;
                case 21 when name.SequenceEqual("accepted_capabilities"u8):
                    AcceptedCapabilities = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<ConnectWebviewAcceptedCapability>
                    );
                    continue;
                case 32 when name.SequenceEqual("automatically_manage_new_devices"u8):
                    AutomaticallyManageNewDevices = JsonRead.Boolean(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ConnectedAccountUpdateRequest ISeamJson<ConnectedAccountUpdateRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "accepted_capabilities"u8, AcceptedCapabilities, JsonWrite.EnumValue);
        JsonWrite.Boolean(writer, "automatically_manage_new_devices"u8, AutomaticallyManageNewDevices);
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.Map(writer, "custom_metadata"u8, CustomMetadata, JsonWrite.JsonValue);
        JsonWrite.String(writer, "customer_key"u8, CustomerKey);
        JsonWrite.String(writer, "display_name"u8, DisplayName);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountUpdateRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AcceptedCapabilities, other.AcceptedCapabilities)
            && AutomaticallyManageNewDevices == other.AutomaticallyManageNewDevices
            && ConnectedAccountId == other.ConnectedAccountId
            && JsonEquality.Maps(CustomMetadata, other.CustomMetadata)
            && CustomerKey == other.CustomerKey
            && DisplayName == other.DisplayName;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AcceptedCapabilities));
        hash.Add(AutomaticallyManageNewDevices);
        hash.Add(ConnectedAccountId);
        hash.Add(JsonEquality.Hash(CustomMetadata));
        hash.Add(CustomerKey);
        hash.Add(DisplayName);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Names(AcceptedCapabilities, "acceptedCapabilities");
        RequestCheck.Given(ConnectedAccountId, "connectedAccountId");
        RequestCheck.NotEmpty(CustomerKey, "customerKey");
        RequestCheck.NotEmpty(DisplayName, "displayName");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
