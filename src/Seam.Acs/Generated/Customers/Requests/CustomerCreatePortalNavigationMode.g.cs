// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>How freely a customer can move about a portal.</summary>
/// <remarks><c>customers.create_portal.navigation_mode</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalNavigationMode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<CustomerCreatePortalNavigationMode>))]
public readonly record struct CustomerCreatePortalNavigationMode : ISeamEnum<CustomerCreatePortalNavigationMode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public CustomerCreatePortalNavigationMode(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>full</c>: Everywhere.</summary>
    public static CustomerCreatePortalNavigationMode Full { get; } = new("full");

    /// <summary>
    /// <c>restricted</c>: Only on the page that was opened; the menus are hidden, as suits a page inside another.
    /// </summary>
    public static CustomerCreatePortalNavigationMode Restricted { get; } = new("restricted");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator CustomerCreatePortalNavigationMode(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalNavigationMode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out CustomerCreatePortalNavigationMode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
