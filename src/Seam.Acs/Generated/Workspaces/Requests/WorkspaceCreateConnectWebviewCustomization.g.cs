// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How connect webviews of a new workspace look.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceCreateConnectWebviewCustomization>))]
public sealed record WorkspaceCreateConnectWebviewCustomization()
    : ISeamJson<WorkspaceCreateConnectWebviewCustomization>,
        IRequestPart
{
    /// <summary>Shape into which the logo is cut. <c>null</c> for the standard one.</summary>
    /// <remarks><c>logo_shape</c> of the API.</remarks>
    public WorkspaceConnectWebviewCustomizationLogoShape? LogoShape { get; init; }

    /// <summary>Color of the main button. <c>null</c> for the standard one.</summary>
    /// <remarks><c>primary_button_color</c> of the API.</remarks>
    public string? PrimaryButtonColor { get; init; }

    /// <summary>Color of the text on the main button. <c>null</c> for the standard one.</summary>
    /// <remarks><c>primary_button_text_color</c> of the API.</remarks>
    public string? PrimaryButtonTextColor { get; init; }

    /// <summary>What the page says at the end. <c>null</c> for the standard text.</summary>
    /// <remarks><c>success_message</c> of the API.</remarks>
    public string? SuccessMessage { get; init; }

    private WorkspaceCreateConnectWebviewCustomization(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("logo_shape"u8):
                    LogoShape = JsonRead.Enum<WorkspaceConnectWebviewCustomizationLogoShape>(ref reader);
                    break;
                case 15 when name.SequenceEqual("success_message"u8):
                    SuccessMessage = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("primary_button_color"u8):
                    PrimaryButtonColor = JsonRead.String(ref reader);
                    break;
                case 25 when name.SequenceEqual("primary_button_text_color"u8):
                    PrimaryButtonTextColor = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static WorkspaceCreateConnectWebviewCustomization ISeamJson<WorkspaceCreateConnectWebviewCustomization>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Enum(writer, "logo_shape"u8, LogoShape);
        JsonWrite.String(writer, "primary_button_color"u8, PrimaryButtonColor);
        JsonWrite.String(writer, "primary_button_text_color"u8, PrimaryButtonTextColor);
        JsonWrite.String(writer, "success_message"u8, SuccessMessage);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
