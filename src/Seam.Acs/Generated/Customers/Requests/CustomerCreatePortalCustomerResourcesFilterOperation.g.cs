// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Ways to compare.</summary>
/// <remarks>
/// <c>customers.create_portal.customer_resources_filters.operation</c> of the API, which may add values at any time:
/// one that is not listed here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalCustomerResourcesFilterOperation>))]
public readonly record struct CustomerCreatePortalCustomerResourcesFilterOperation
    : ISeamEnum<CustomerCreatePortalCustomerResourcesFilterOperation>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public CustomerCreatePortalCustomerResourcesFilterOperation(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The two have to be equal.</summary>
    /// <value><c>=</c></value>
    public static CustomerCreatePortalCustomerResourcesFilterOperation ValueValue { get; } = new("=");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator CustomerCreatePortalCustomerResourcesFilterOperation(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalCustomerResourcesFilterOperation FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(CustomerCreatePortalCustomerResourcesFilterOperation other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
