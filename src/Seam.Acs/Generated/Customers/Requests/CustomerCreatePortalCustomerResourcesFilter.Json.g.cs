// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalCustomerResourcesFilter
{
    [SetsRequiredMembers]
    private CustomerCreatePortalCustomerResourcesFilter(ref Utf8JsonReader reader)
    {
        Field = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("field"u8):
                    Field = JsonRead.String(ref reader)!;
                    continue;
                case 5 when name.SequenceEqual("value"u8):
                    Value = JsonRead.Json(ref reader).GetValueOrDefault();
                    continue;
                case 9 when name.SequenceEqual("operation"u8):
                    Operation =
                        JsonRead.Enum<CustomerCreatePortalCustomerResourcesFilterOperation>(
                            ref reader
                        ).GetValueOrDefault();
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalCustomerResourcesFilter ISeamJson<CustomerCreatePortalCustomerResourcesFilter>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "field"u8, Field);
        JsonWrite.Enum<CustomerCreatePortalCustomerResourcesFilterOperation>(
            writer,
            "operation"u8,
            Operation == default ? default(CustomerCreatePortalCustomerResourcesFilterOperation?) : Operation
        );
        JsonWrite.Json(writer, "value"u8, Value);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalCustomerResourcesFilter? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Field == other.Field
            && Operation == other.Operation
            && JsonEquality.Json(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field);
        hash.Add(Operation);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Field, path + ".field");
        RequestCheck.GivenName(Operation, path + ".operation");
    }
}
