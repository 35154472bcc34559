#!/usr/bin/env node
import '../dist/role-profile.js';
