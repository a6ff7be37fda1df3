using System.ComponentModel;
using System.Globalization;

namespace Seam.Acs;

/// <summary>
/// Refuses to convert a record to text. Newtonsoft.Json asks for a converter first. Otherwise it would write and read C# names
/// instead of the API's, and lose values without an error.
/// </summary>
internal sealed class RecordTypeConverter : TypeConverter
{
    /// <exception cref="NotSupportedException">The conversion is to text.</exception>
    public override object? ConvertTo(
        ITypeDescriptorContext? context,
        CultureInfo? culture,
        object? value,
        Type destinationType
    ) =>
        destinationType == typeof(string) && value is not null
            ? throw new NotSupportedException(
                $"{value.GetType().Name} is written by System.Text.Json. For Newtonsoft.Json, add the converter of "
                    + "docs/serialization.md to the serializer's settings. To print the record, call ToString()."
            )
            : base.ConvertTo(context, culture, value, destinationType);
}
