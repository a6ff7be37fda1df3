// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeaturesManageDeviceManagementConfirmation
{
    private CustomerCreatePortalFeaturesManageDeviceManagementConfirmation(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("body"u8):
                    Body = JsonRead.String(ref reader);
                    continue;
                case 5 when name.SequenceEqual("title"u8):
                    Title = JsonRead.String(ref reader);
                    continue;
                case 19 when name.SequenceEqual("cancel_button_label"u8):
                    CancelButtonLabel = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("confirm_button_label"u8):
                    ConfirmButtonLabel = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalFeaturesManageDeviceManagementConfirmation ISeamJson<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "body"u8, Body);
        JsonWrite.String(writer, "cancel_button_label"u8, CancelButtonLabel);
        JsonWrite.String(writer, "confirm_button_label"u8, ConfirmButtonLabel);
        JsonWrite.String(writer, "title"u8, Title);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeaturesManageDeviceManagementConfirmation? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Body == other.Body
            && CancelButtonLabel == other.CancelButtonLabel
            && ConfirmButtonLabel == other.ConfirmButtonLabel
            && Title == other.Title;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Body);
        hash.Add(CancelButtonLabel);
        hash.Add(ConfirmButtonLabel);
        hash.Add(Title);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path) { }
}
