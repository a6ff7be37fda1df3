namespace Seam.Acs.Testing;

/// <summary>Checks that the facts cannot express.</summary>
internal static class InputChecks
{
    private const int FewestPhoneDigits = 7;
    private const int MostPhoneDigits = 15;

    /// <summary>A phone number in E.164 format; null where none is given.</summary>
    public static string? PhoneNumber(this OperationCall call)
    {
        var text = call.Text("phone_number");
        if (text is null)
            return null;
        var isValid =
            text.Length is > FewestPhoneDigits and <= MostPhoneDigits + 1
            && text[0] == '+'
            && text[1] != '0'
            && text.Skip(1).All(char.IsAsciiDigit);
        return isValid ? text : throw ApiError.Invalid("phone_number", "must be in E.164 format, such as +15555550100");
    }

    /// <summary>The e-mail address of a user, under either of its two names.</summary>
    public static string? UserEmailAddress(this OperationCall call)
    {
        var (current, deprecated) = (call.Text("email_address"), call.Text("email"));
        if (current is not null && deprecated is not null && current != deprecated)
            throw ApiError.Invalid("email", "must equal email_address where both are given");
        return current ?? deprecated;
    }

    public static string FullName(this OperationCall call)
    {
        var name = call.RequiredText("full_name");
        return string.IsNullOrWhiteSpace(name) ? throw ApiError.Invalid("full_name", "may not be blank") : name;
    }

    /// <summary>A user's access schedule: from now on unless it says otherwise, without an end unless it has one.</summary>
    public static AccessWindow? AccessSchedule(this OperationCall call)
    {
        if (call.Object("access_schedule") is not { } schedule)
            return null;
        var startsAt = OperationCall.ReadTime(schedule["starts_at"]) ?? call.Now;
        var endsAt = OperationCall.ReadTime(schedule["ends_at"]);
        var errors = new ValidationErrors();
        CheckEnd("access_schedule.ends_at", startsAt, endsAt, errors);
        return errors.Any ? throw ApiError.Invalid(errors) : new AccessWindow(startsAt, endsAt);
    }

    public static void CheckEnd(string path, DateTimeOffset startsAt, DateTimeOffset? endsAt, ValidationErrors errors)
    {
        // [P] A window that is over is no error: its credential just opens nothing any more.
        if (endsAt <= startsAt)
            errors.Add(path, "must be after starts_at");
    }
}
