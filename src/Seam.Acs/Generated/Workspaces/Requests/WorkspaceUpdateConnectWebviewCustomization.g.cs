// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How connect webviews of the workspace are to look from now on.</summary>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceUpdateConnectWebviewCustomization>))]
public sealed record WorkspaceUpdateConnectWebviewCustomization()
    : ISeamJson<WorkspaceUpdateConnectWebviewCustomization>,
        IRequestPart
{
    /// <summary>
    /// Shape into which the logo is cut. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>logo_shape</c> of the API.</remarks>
    public Optional<WorkspaceConnectWebviewCustomizationLogoShape?> LogoShape { get; init; }

    /// <summary>Color of the main button. If omitted, the stored value is kept; <c>null</c> clears it.</summary>
    /// <remarks><c>primary_button_color</c> of the API.</remarks>
    public Optional<string?> PrimaryButtonColor { get; init; }

    /// <summary>
    /// Color of the text on the main button. If omitted, the stored value is kept; <c>null</c> clears it.
    /// </summary>
    /// <remarks><c>primary_button_text_color</c> of the API.</remarks>
    public Optional<string?> PrimaryButtonTextColor { get; init; }

    /// <summary>What the page says at the end. If omitted, the stored value is kept; <c>null</c> clears it.</summary>
    /// <remarks><c>success_message</c> of the API.</remarks>
    public Optional<string?> SuccessMessage { get; init; }

    private WorkspaceUpdateConnectWebviewCustomization(ref Utf8JsonReader reader)
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

    static WorkspaceUpdateConnectWebviewCustomization ISeamJson<WorkspaceUpdateConnectWebviewCustomization>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Null(writer, "logo_shape"u8, LogoShape);
        JsonWrite.Enum(writer, "logo_shape"u8, LogoShape.Value);
        JsonWrite.Null(writer, "primary_button_color"u8, PrimaryButtonColor);
        JsonWrite.String(writer, "primary_button_color"u8, PrimaryButtonColor.Value);
        JsonWrite.Null(writer, "primary_button_text_color"u8, PrimaryButtonTextColor);
        JsonWrite.String(writer, "primary_button_text_color"u8, PrimaryButtonTextColor.Value);
        JsonWrite.Null(writer, "success_message"u8, SuccessMessage);
        JsonWrite.String(writer, "success_message"u8, SuccessMessage.Value);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
