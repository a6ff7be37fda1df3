namespace LatchMobileKeys;

/// <summary>The key can't be given as asked. The message is the line that the user reads.</summary>
internal sealed class JobException(string message) : Exception(message);
