// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Texts of the question asked before Seam manages further devices.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>))]
public sealed record CustomerCreatePortalFeaturesManageDeviceManagementConfirmation()
    : ISeamJson<CustomerCreatePortalFeaturesManageDeviceManagementConfirmation>,
        IRequestPart
{
    /// <summary>Main text; {count} in it stands for the number of devices.</summary>
    /// <remarks><c>body</c> of the API.</remarks>
    public string? Body { get; init; }

    /// <summary>Text on the button that goes back.</summary>
    /// <remarks><c>cancel_button_label</c> of the API.</remarks>
    public string? CancelButtonLabel { get; init; }

    /// <summary>Text on the button that goes ahead.</summary>
    /// <remarks><c>confirm_button_label</c> of the API.</remarks>
    public string? ConfirmButtonLabel { get; init; }

    /// <summary>Heading above the text.</summary>
    /// <remarks><c>title</c> of the API.</remarks>
    public string? Title { get; init; }

    private CustomerCreatePortalFeaturesManageDeviceManagementConfirmation(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("body"u8): Body = JsonRead.String(ref reader); break;
                case 5 when name.SequenceEqual("title"u8): Title = JsonRead.String(ref reader); break;
                case 19 when name.SequenceEqual("cancel_button_label"u8):
                    CancelButtonLabel = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("confirm_button_label"u8):
                    ConfirmButtonLabel = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
