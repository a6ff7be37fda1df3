// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How freely a customer can move about a portal.</summary>
/// <remarks>
/// <c>customers.create_portal.navigation_mode</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalNavigationMode>))]
public readonly record struct CustomerCreatePortalNavigationMode : ISeamEnum<CustomerCreatePortalNavigationMode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public CustomerCreatePortalNavigationMode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Everywhere.</summary>
    /// <value><c>full</c></value>
    public static CustomerCreatePortalNavigationMode Full { get; } = new("full");

    /// <summary>Only on the page that was opened; the menus are hidden, as suits a page inside another.</summary>
    /// <value><c>restricted</c></value>
    public static CustomerCreatePortalNavigationMode Restricted { get; } = new("restricted");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator CustomerCreatePortalNavigationMode(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalNavigationMode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(CustomerCreatePortalNavigationMode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
