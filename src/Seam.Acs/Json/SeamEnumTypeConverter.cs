using System.ComponentModel;
using System.Globalization;

namespace Seam.Acs;

/// <summary>
/// Converts an open enum from and to text, for libraries that use <see cref="TypeDescriptor"/>: configuration binding, MVC and
/// Newtonsoft.Json.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class SeamEnumTypeConverter<T> : TypeConverter
    where T : struct, ISeamEnum<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.FromValue(text) : base.ConvertFrom(context, culture, value);
}
