// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How the logo in connect webviews is cropped.</summary>
/// <remarks>
/// <c>workspace.connect_webview_customization.logo_shape</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<WorkspaceConnectWebviewCustomizationLogoShape>))]
[TypeConverter(typeof(SeamEnumTypeConverter<WorkspaceConnectWebviewCustomizationLogoShape>))]
public readonly record struct WorkspaceConnectWebviewCustomizationLogoShape
    : ISeamEnum<WorkspaceConnectWebviewCustomizationLogoShape>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public WorkspaceConnectWebviewCustomizationLogoShape(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>circle</c>: Round.</summary>
    public static WorkspaceConnectWebviewCustomizationLogoShape Circle { get; } = new("circle");

    /// <summary><c>square</c>: With four corners.</summary>
    public static WorkspaceConnectWebviewCustomizationLogoShape Square { get; } = new("square");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator WorkspaceConnectWebviewCustomizationLogoShape(string value) => new(value);

    /// <inheritdoc/>
    public static WorkspaceConnectWebviewCustomizationLogoShape FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out WorkspaceConnectWebviewCustomizationLogoShape result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
