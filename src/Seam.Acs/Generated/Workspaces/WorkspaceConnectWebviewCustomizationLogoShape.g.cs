// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How the logo in connect webviews is cropped.</summary>
/// <remarks>
/// <c>workspace.connect_webview_customization.logo_shape</c> of the API, which may add values at any time: one that is
/// not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<WorkspaceConnectWebviewCustomizationLogoShape>))]
public readonly record struct WorkspaceConnectWebviewCustomizationLogoShape
    : ISeamEnum<WorkspaceConnectWebviewCustomizationLogoShape>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public WorkspaceConnectWebviewCustomizationLogoShape(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Round.</summary>
    /// <value><c>circle</c></value>
    public static WorkspaceConnectWebviewCustomizationLogoShape Circle { get; } = new("circle");

    /// <summary>With four corners.</summary>
    /// <value><c>square</c></value>
    public static WorkspaceConnectWebviewCustomizationLogoShape Square { get; } = new("square");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator WorkspaceConnectWebviewCustomizationLogoShape(string value) => new(value);

    /// <inheritdoc/>
    public static WorkspaceConnectWebviewCustomizationLogoShape FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(WorkspaceConnectWebviewCustomizationLogoShape other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
