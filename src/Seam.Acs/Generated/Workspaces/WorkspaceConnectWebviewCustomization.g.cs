// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How a workspace's connect webviews look.</summary>
/// <remarks>
/// <c>workspace.connect_webview_customization</c> of the API. Equality compares all members by value.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<WorkspaceConnectWebviewCustomization>))]
public sealed record WorkspaceConnectWebviewCustomization() : ISeamJson<WorkspaceConnectWebviewCustomization>
{
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Address of the logo that connect webviews show. <c>null</c> if there is none.</summary>
    /// <remarks><c>inviter_logo_url</c> of the API.</remarks>
    public string? InviterLogoUrl { get; init; }

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

    /// <summary>Gets the members of the JSON that have no property, by their names in the API.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private WorkspaceConnectWebviewCustomization(ref Utf8JsonReader reader)
        : this()
    {
        Dictionary<string, JsonElement>? additional = null;
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
                case 16 when name.SequenceEqual("inviter_logo_url"u8):
                    InviterLogoUrl = JsonRead.String(ref reader);
                    break;
                case 20 when name.SequenceEqual("primary_button_color"u8):
                    PrimaryButtonColor = JsonRead.String(ref reader);
                    break;
                case 25 when name.SequenceEqual("primary_button_text_color"u8):
                    PrimaryButtonTextColor = JsonRead.String(ref reader);
                    break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        _additional = new(JsonRead.Freeze(additional));
    }

    static WorkspaceConnectWebviewCustomization ISeamJson<WorkspaceConnectWebviewCustomization>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "inviter_logo_url"u8, InviterLogoUrl);
        JsonWrite.Enum(writer, "logo_shape"u8, LogoShape);
        JsonWrite.String(writer, "primary_button_color"u8, PrimaryButtonColor);
        JsonWrite.String(writer, "primary_button_text_color"u8, PrimaryButtonTextColor);
        JsonWrite.String(writer, "success_message"u8, SuccessMessage);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
