// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways to compare.</summary>
/// <remarks>
/// <c>customers.create_portal.customer_resources_filters.operation</c> of the API, which may add values at any time.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalCustomerResourcesFilterOperation>))]
[TypeConverter(typeof(SeamEnumTypeConverter<CustomerCreatePortalCustomerResourcesFilterOperation>))]
public readonly record struct CustomerCreatePortalCustomerResourcesFilterOperation
    : ISeamEnum<CustomerCreatePortalCustomerResourcesFilterOperation>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public CustomerCreatePortalCustomerResourcesFilterOperation(string value) =>
        _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>=</c>: The two have to be equal.</summary>
    public static CustomerCreatePortalCustomerResourcesFilterOperation ValueValue { get; } = new("=");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator CustomerCreatePortalCustomerResourcesFilterOperation(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalCustomerResourcesFilterOperation FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(
        string? s,
        IFormatProvider? provider,
        out CustomerCreatePortalCustomerResourcesFilterOperation result
    ) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
