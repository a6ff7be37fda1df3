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

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private WorkspaceConnectWebviewCustomization(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 10 when members.Name.SequenceEqual("logo_shape"u8):
                    LogoShape = members.Enum<WorkspaceConnectWebviewCustomizationLogoShape>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("success_message"u8):
                    SuccessMessage = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("inviter_logo_url"u8):
                    InviterLogoUrl = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("primary_button_color"u8):
                    PrimaryButtonColor = members.String(ref reader);
                    break;
                case 25 when members.Name.SequenceEqual("primary_button_text_color"u8):
                    PrimaryButtonTextColor = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static WorkspaceConnectWebviewCustomization ISeamJson<WorkspaceConnectWebviewCustomization>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

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
        JsonWrite.String(writer, "inviter_logo_url"u8, InviterLogoUrl);
        JsonWrite.Enum(writer, "logo_shape"u8, LogoShape);
        JsonWrite.String(writer, "primary_button_color"u8, PrimaryButtonColor);
        JsonWrite.String(writer, "primary_button_text_color"u8, PrimaryButtonTextColor);
        JsonWrite.String(writer, "success_message"u8, SuccessMessage);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
