namespace Seam.Acs;

/// <summary>A body is longer than <see cref="ResponseBody.MaxLength"/>. It never reaches a caller as it is.</summary>
internal sealed class ResponseTooLongException : Exception;
